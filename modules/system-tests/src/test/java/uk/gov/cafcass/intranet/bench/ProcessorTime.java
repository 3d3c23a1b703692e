package uk.gov.cafcass.intranet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The processor time of processes, in user and system mode together, from {@code /proc}. It counts in hundredths of a second:
 * measure for some seconds.
 */
final class ProcessorTime {

    private static final double TICKS_A_MILLISECOND = 0.1;
    private static final Path PROC = Path.of("/proc");
    // Positions after the closing bracket of the name, which may itself hold spaces; see proc(5).
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_CHILDRENS_USER = 13;
    private static final int ENDED_CHILDRENS_SYSTEM = 14;

    private ProcessorTime() {}

    /** Milliseconds that one process has used so far. */
    static double ofProcess(long pid) {
        return stat(PROC.resolve(Long.toString(pid))).stream()
                .mapToDouble(stat -> (stat[USER] + stat[SYSTEM]) / TICKS_A_MILLISECOND)
                .sum();
    }

    /**
     * Milliseconds that a PostgreSQL has used so far: its postmaster, the processes that it started, and those of them that have
     * ended, whose time the postmaster takes over.
     */
    static double ofPostgres(long postmaster) {
        double ticks = 0;
        for (long[] stat : stat(PROC.resolve(Long.toString(postmaster)))) {
            ticks += stat[USER] + stat[SYSTEM] + stat[ENDED_CHILDRENS_USER] + stat[ENDED_CHILDRENS_SYSTEM];
        }
        for (long[] stat : all()) {
            ticks += stat[PARENT] == postmaster ? stat[USER] + stat[SYSTEM] : 0;
        }
        return ticks / TICKS_A_MILLISECOND;
    }

    /** The numbers of a running process by their names in {@code /proc/PID/status}, such as {@code VmRSS}, in KiB. */
    static Map<String, Long> memory(long pid) {
        Map<String, Long> sizes = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(PROC.resolve(pid + "/status"))) {
                if (line.startsWith("Vm")) {
                    sizes.put(line.substring(0, line.indexOf(':')), Long.valueOf(line.replaceAll("\\D", "")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }

    /** Has {@code VmHWM} of a process begin again from what it has now; see proc(5). */
    static void forgetTheMost(long pid) throws IOException {
        Files.writeString(PROC.resolve(pid + "/clear_refs"), "5");
    }

    private static List<long[]> all() {
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(path ->
                            Character.isDigit(path.getFileName().toString().charAt(0)))
                    .flatMap(path -> stat(path).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<long[]> stat(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            long[] numbers = new long[ENDED_CHILDRENS_SYSTEM + 1];
            for (int i = PARENT; i < numbers.length; i++) {
                numbers[i] = Long.parseLong(fields[i]);
            }
            return List.of(numbers);
        } catch (IOException e) {
            return List.of(); // It has ended meanwhile.
        }
    }
}
