// swift-tools-version: 6.2
import PackageDescription

/// The floor plan. Arrows run one way, down: `casebook → (Terminal, CaseStore) → CaseModel`; `CaseStore → Migrations`.
/// `HouseTests` reads the `import` lines, because the package manager does not stop a target from importing what it never declared.

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["CASEBOOK_WARNINGS_AS_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
  name: "casebook",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "casebook", targets: ["casebook"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(
      name: "Migrations",
      path: "Migrations",
      resources: [.embedInCode("0001_casebook.sql")],
      swiftSettings: settings),
    .target(name: "CaseModel", swiftSettings: settings),
    .target(
      name: "CaseStore",
      dependencies: ["CaseModel", "Migrations", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .target(name: "Terminal", swiftSettings: settings),
    .executableTarget(
      name: "casebook",
      dependencies: [
        "CaseModel", "CaseStore", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(name: "CaseModelTests", dependencies: ["CaseModel"], swiftSettings: settings),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CaseModel", "CaseStore", "Migrations", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["schema.sql"],
      swiftSettings: settings),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["casebook", "CaseModel", "CaseStore", "Terminal", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "HouseTests", dependencies: ["Migrations", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "AcceptanceTests",
      dependencies: ["casebook", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
  ]
)
