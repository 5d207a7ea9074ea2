import { farSide, type Part } from './jobs';

// The far side of aside.ts; it goes on from job to job.
const take = farSide((answer) => self.postMessage(answer));
self.onmessage = ({ data }: MessageEvent<Part>) => take(data);
