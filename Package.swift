// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let algorithms = Target.Dependency.product(name: "Algorithms", package: "swift-algorithms")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// libFuzzer brings the `main` of this program, so that it can be built by `scripts/fuzz` alone.
let fuzzing: [Target] =
    Context.environment["REPORT_FUZZ"] == nil
    ? []
    : [
        .executableTarget(
            name: "ReportFuzz",
            dependencies: ["ReportModel", "ReportLexicon", "ReportReading", "ReportExtraction", "ReportOutput"],
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
    ]

// Targets stand in dependency order, bottom to top; `scripts/check` refuses an import that is not declared here.
let package = Package(
    name: "report",
    products: [.executable(name: "report", targets: ["report"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
        .target(name: "ReportModel", dependencies: ["CNettle", algorithms], swiftSettings: strict),
        .target(
            name: "ReportLexicon", dependencies: ["ReportModel", algorithms], resources: [.copy("Resources")],
            swiftSettings: strict),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "ReportReading", dependencies: ["CZlib", "ReportLexicon", "ReportModel"], swiftSettings: strict),
        .target(
            name: "ReportExtraction", dependencies: ["ReportLexicon", "ReportModel", algorithms], swiftSettings: strict),
        .target(name: "ReportSeries", dependencies: ["ReportModel", algorithms], swiftSettings: strict),
        .target(name: "ReportCharts", dependencies: ["ReportModel"], swiftSettings: strict),
        .systemLibrary(name: "CGD", providers: [.apt(["libgd-dev"])]),
        .target(name: "ReportCanvas", dependencies: ["CGD", "ReportCharts"], swiftSettings: strict),
        .systemLibrary(name: "CRename"),
        .target(name: "ReportOutput", dependencies: ["CRename", "ReportModel", algorithms], swiftSettings: strict),
        .target(
            name: "ReportArchive", dependencies: ["ReportModel", grdb, sqlite], swiftSettings: strict),
        .target(
            name: "ReportCLI",
            dependencies: [
                "ReportModel", "ReportLexicon", "ReportReading", "ReportExtraction", "ReportSeries", "ReportCharts",
                "ReportCanvas", "ReportOutput", "ReportArchive", algorithms, argumentParser,
            ], swiftSettings: strict),
        .executableTarget(name: "report", dependencies: ["ReportCLI"], swiftSettings: strict),
        .executableTarget(
            name: "ReportBench",
            dependencies: ["ReportModel", "ReportLexicon", "ReportReading", "ReportExtraction", "ReportOutput"],
            swiftSettings: strict),
        .executableTarget(
            name: "ReportGallery", dependencies: ["ReportCanvas", "ReportCharts", "ReportModel"],
            swiftSettings: strict),
        .target(
            name: "ReportTesting", dependencies: ["ReportModel", "ReportLexicon", "ReportReading"],
            path: "Tests/ReportTesting", swiftSettings: strict),
        .testTarget(
            name: "ReportModelTests", dependencies: ["ReportModel"], exclude: ["edtf-bounds.tsv"], swiftSettings: strict
        ),
        .testTarget(
            name: "ReportLexiconTests", dependencies: ["ReportLexicon", "ReportTesting"], swiftSettings: strict),
        .testTarget(
            name: "ReportReadingTests",
            dependencies: ["CZlib", "ReportLexicon", "ReportModel", "ReportReading", "ReportTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportExtractionTests",
            dependencies: ["ReportExtraction", "ReportLexicon", "ReportModel", "ReportReading", "ReportTesting"],
            exclude: ["Floods"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportOutputTests", dependencies: ["ReportModel", "ReportOutput", "ReportTesting"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportSeriesTests", dependencies: ["ReportModel", "ReportSeries"], swiftSettings: strict),
        .testTarget(
            name: "ReportArchiveTests", dependencies: ["ReportArchive", "ReportModel", "ReportTesting", grdb],
            swiftSettings: strict),
        .testTarget(
            name: "ReportCLITests",
            dependencies: ["ReportCLI", "ReportCharts", "ReportLexicon", "ReportModel", "ReportTesting", "report"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportChartsTests", dependencies: ["ReportCanvas", "ReportCharts", "ReportModel"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportCanvasTests", dependencies: ["ReportCanvas", "ReportCharts", "ReportModel"],
            swiftSettings: strict),
    ] + fuzzing
)
