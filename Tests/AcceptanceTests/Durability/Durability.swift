import Testing

/// What "Saved" promises, each promise with the experiment that can break it. One after the other: they are about time
/// and disks, and should not be each other's disturbance.
@Suite(.serialized) enum Durability {}
