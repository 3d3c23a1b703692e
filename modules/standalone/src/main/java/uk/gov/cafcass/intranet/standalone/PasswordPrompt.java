package uk.gov.cafcass.intranet.standalone;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.staff.Passwords;

/** Asks for a new password: from a file, at the terminal (twice, unseen), or from the first line of standard input. */
final class PasswordPrompt {

    private PasswordPrompt() {}

    @SuppressWarnings("SystemConsoleNull") // java.options asks for the console that is null without a terminal.
    static String ask(String username, @Nullable Path file) {
        try {
            if (file != null) {
                return Files.readString(file).lines().findFirst().orElse("");
            }
            Console console = System.console();
            return console == null ? firstLineOfInput() : atTerminal(console, username);
        } catch (IOException e) {
            throw new Refusal("The password cannot be read from " + (file == null ? "standard input" : file) + ".", e);
        }
    }

    private static String firstLineOfInput() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new Refusal("There is no terminal to ask for the password. Name a file with --password-file.");
        }
        return line;
    }

    private static String atTerminal(Console console, String username) {
        char[] first =
                console.readPassword("New password for %s, at least %d characters: ", username, Passwords.SHORTEST);
        char[] second = console.readPassword("The same again: ");
        if (first == null || !Arrays.equals(first, second)) {
            throw new Refusal("The two passwords differ. Nothing was changed.");
        }
        return new String(first);
    }
}
