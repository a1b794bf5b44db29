/**
 * Stands in the bundles for @smithy/core/event-streams: answers that come as a stream of events (15 kB). Of S3 only SelectObjectContent
 * has such an answer, of SQS nothing, and nobody here asks for it; whoever does hears of it.
 */
export function resolveEventStreamSerdeConfig<Configuration>(configuration: Configuration): Configuration {
  return configuration;
}

export function eventStreamSerdeProvider(): never {
  throw new Error('answers that are streams of events are not read here');
}

export class EventStreamSerde {
  constructor() {
    eventStreamSerdeProvider();
  }
}
