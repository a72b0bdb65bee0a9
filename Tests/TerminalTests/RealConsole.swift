import Testing

/// Tests of the real console. It listens to the signals of the whole process, so they run one after the other.
@Suite(.serialized) enum RealConsole {}
