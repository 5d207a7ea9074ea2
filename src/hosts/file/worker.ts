import { perform, type Job } from './jobs';

// The far side of aside.ts: one job, then the worker is let go.
self.onmessage = ({ data }: MessageEvent<Job>) => {
  void perform(data, (reply) => {
    self.postMessage(reply);
  });
};
