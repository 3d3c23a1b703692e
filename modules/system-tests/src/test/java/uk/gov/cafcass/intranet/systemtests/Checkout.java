package uk.gov.cafcass.intranet.systemtests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the checkout that is tested. */
public final class Checkout {

    private Checkout() {}

    /** The folder with the README. */
    public static Path root() {
        Path root = Path.of(System.getProperty("intranet.checkout", "../.."));
        if (!Files.exists(root.resolve("scripts").resolve("run"))) {
            throw new IllegalStateException("The checkout is not at " + root + ": run the tests with Maven");
        }
        return root.toAbsolutePath().normalize();
    }

    /** A place under {@code target}, for what tests leave behind. */
    public static Path target(String name) {
        return root().resolve("modules/system-tests/target").resolve(name);
    }
}
