internal import ReportCLI

@main
enum Main {
    static func main() { ReportProgram.main() }
}
