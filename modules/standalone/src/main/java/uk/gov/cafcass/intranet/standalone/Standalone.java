package uk.gov.cafcass.intranet.standalone;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/**
 * Entry for the scripts: {@code run …}, {@code token …} or {@code check-register-import …}. Ends with 0 when it did what was asked, 1 when something stood in
 * the way (one line on standard error says what), 2 when the options make no sense. The scripts hold the help.
 */
public final class Standalone {

    private static final int REFUSED = 1;

    private Standalone() {}

    /** See the class. */
    public static void main(String[] args) {
        String command = args.length == 0 ? "" : args[0];
        String[] options = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        Logs.none();
        int code =
                switch (command) {
                    case "run" -> execute(new RunCommand(), options);
                    case "token" -> execute(new TokenCommand(), options);
                    case "check-register-import" -> execute(new CheckListCommand(), options);
                    default -> throw new IllegalArgumentException("No such command: " + command);
                };
        // Payara Micro leaves threads behind even when it did not come up.
        Runtime.getRuntime().halt(code);
    }

    static int execute(Object command, String... options) {
        return new CommandLine(command)
                // The one of this moment: later the server's prints go elsewhere.
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    if (!(problem instanceof Refusal)) {
                        throw problem;
                    }
                    line.getErr().println(problem.getMessage());
                    return REFUSED;
                })
                .setParameterExceptionHandler((problem, arguments) -> {
                    CommandLine line = problem.getCommandLine();
                    line.getErr().println(problem.getMessage() + ". See " + line.getCommandName() + " --help.");
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(options);
    }
}
