/** An error with which Excel answers an action; the code is what add-ins look at. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  /** The status that goes with the code, as the client shows it. */
  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  Conflict: 409,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotEmulated: 501,
  RequestAborted: 409,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

/** What this host does not know: an error of its own, so that a test never passes on silence. */
export function notEmulated(what: string): HostError {
  return new HostError('NotEmulated', `${what} is not emulated.`);
}

export function invalidArgument(why: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${why}`,
  );
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', 'The requested resource doesn\u2019t exist.');
}

export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

export function invalidOperation(why: string): HostError {
  return new HostError('InvalidOperation', `This operation is not permitted for the current object. ${why}`);
}

export function invalidReference(): HostError {
  return new HostError('InvalidReference', 'This reference is not valid for the current operation.');
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.');
}
