package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;

/** Secrets, made at random and kept in files that only their owner reads. */
final class KeptSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int TOKEN_BYTES = 32;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private KeptSecrets() {}

    /** 256 random bits for machines, in letters, digits, {@code -} and {@code _}. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Four made-up words for people to type, such as {@code kofa-miru-teba-sono}: 50 random bits. */
    static String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            words.append(i > 0 && i % 2 == 0 ? "-" : "");
            words.append(CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length())));
            words.append(VOWELS.charAt(RANDOM.nextInt(VOWELS.length())));
        }
        return words.toString();
    }

    /** What the file holds; when there is none, makes one with a new secret. */
    static String keptIn(Path file, Supplier<String> made) {
        try {
            if (!Files.exists(file)) {
                write(file, made.get() + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file so that it is never there half, nor ever readable by others. */
    static void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, OWNER_ONLY);
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
