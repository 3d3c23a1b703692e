package uk.gov.cafcass.intranet.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListReader;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RegisterList;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.RejectedLine;

/** {@code scripts/check-register-import}: reads NACCC's list as the intranet does, and says what is wrong with it. */
@Command(name = "scripts/check-register-import")
final class CheckListCommand implements Callable<Integer> {

    private static final int SOME_REJECTED = 1;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--on", paramLabel = "DAY")
    private String on = "";

    @Override
    public Integer call() {
        return check(System.out);
    }

    private int check(PrintStream out) {
        RegisterList list = read();
        for (RejectedLine line : list.rejected()) {
            line.faults()
                    .forEach(fault -> out.println("line " + line.line() + ", " + column(fault.column()) + ": "
                            + fault.reason() + (fault.cell().isEmpty() ? "" : " (“" + fault.cell() + "”)")));
        }
        out.println(list.lines().size() + " of " + list.size() + " lines can be taken, "
                + list.rejected().size() + " cannot");
        return list.rejected().isEmpty() ? 0 : SOME_REJECTED;
    }

    private static String column(String title) {
        return title.isEmpty() ? "the whole line" : title;
    }

    private RegisterList read() {
        try {
            if (Files.size(file) > ListReader.LIMIT) {
                throw new Refusal(file + " is over the limit of 20 MB.");
            }
            return ListReader.read(Files.readAllBytes(file), day(), lines -> {});
        } catch (IOException e) {
            throw new Refusal("There is no file " + file + " that can be read.", e);
        } catch (Problem problem) {
            throw new Refusal(problem.sentence(), problem);
        }
    }

    private LocalDate day() {
        try {
            return on.isEmpty() ? LocalDate.now(ZoneId.of("Europe/London")) : LocalDate.parse(on);
        } catch (DateTimeException e) {
            throw new Refusal("Write the day of the list as 2026-11-24, not “" + on + "”.", e);
        }
    }
}
