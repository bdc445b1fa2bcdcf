internal import ArgumentParser

/// `report completions`: what a shell needs to complete commands and options.
struct CompletionsCommand: ParsableCommand {
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish

        var parserShell: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Prints the completions of a shell.",
        discussion: """
            EXAMPLES
              report completions bash > ~/.local/share/bash-completion/completions/report
              report completions zsh > ~/.zfunc/_report        with 'fpath+=~/.zfunc' before compinit in ~/.zshrc
              report completions fish > ~/.config/fish/completions/report.fish
            """)

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    func run() throws { try StandardOutput.write(ReportCommand.completionScript(for: shell.parserShell)) }
}
