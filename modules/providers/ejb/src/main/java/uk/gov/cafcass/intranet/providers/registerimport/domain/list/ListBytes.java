package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * The bytes of a file before they are a table: whether they can be one, and in which alphabet. UTF-8 where they are that, with or
 * without a mark at the beginning; otherwise Windows-1252, which is what Excel saves.
 */
final class ListBytes {

    /** 20,000 lines of a thousand characters. */
    static final int LIMIT = 20 * 1024 * 1024;

    /** No cell is longer than this and meant so; whoever opens a quotation mark and does not close it is told where. */
    private static final int LONGEST_QUOTATION = 2 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final byte[] bytes;
    private final Charset charset;

    /**
     * Looks at the bytes.
     *
     * @throws Problem at {@code file} when they cannot be a list
     */
    ListBytes(byte[] bytes) {
        this.bytes = bytes;
        if (bytes.length == 0) {
            throw refused("list.empty", "The file is empty. Choose NACCC’s list as a CSV file.");
        }
        if (bytes.length > LIMIT) {
            throw tooLarge();
        }
        mustNotBeSomethingElse();
        mustBeText();
        charset = isUtf8() ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** What is said of a file that is over the limit. */
    static Problem tooLarge() {
        return Problem.of(
                        Kind.TOO_LARGE,
                        "list.too-large",
                        "The file is over the limit of " + LIMIT / (1024 * 1024)
                                + " MB. A list of 20,000 lines is smaller; take out what does not belong to it.")
                .at("file");
    }

    static Problem refused(String code, String sentence) {
        return Problem.invalid(code, "file", sentence);
    }

    /** Reads it, without the mark that some programs put before it. */
    Reader open() {
        int from = starts(UTF_8_MARK) ? UTF_8_MARK.length : 0;
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from), charset);
    }

    private void mustNotBeSomethingElse() {
        String kind = starts((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F')
                ? "a PDF"
                : starts((byte) 'P', (byte) 'K') || starts((byte) 0xd0, (byte) 0xcf, (byte) 0x11, (byte) 0xe0)
                        ? "a workbook or another document"
                        : "";
        if (!kind.isEmpty()) {
            throw refused(
                    "list.not-csv",
                    "This is " + kind + ", not a CSV file. Open the list in a spreadsheet program and save it as CSV.");
        }
        if (starts((byte) 0xff, (byte) 0xfe) || starts((byte) 0xfe, (byte) 0xff)) {
            throw refused("list.not-csv", "This file is in UTF-16. Save it as “CSV UTF-8”.");
        }
    }

    private void mustBeText() {
        int line = 1;
        boolean quoted = false;
        int opened = 0;
        int openedIn = 0;
        for (int i = 0; i < bytes.length; i++) {
            switch (bytes[i]) {
                case 0 ->
                    throw refused(
                            "list.nul",
                            "Line " + line + " has a NUL character. The file is damaged or is no CSV; save it again.");
                case '\n' -> line++;
                case '\r' -> line += i + 1 < bytes.length && bytes[i + 1] == '\n' ? 0 : 1;
                case '"' -> {
                    quoted = !quoted;
                    opened = i;
                    openedIn = line;
                }
                default -> {}
            }
            if (quoted && i - opened > LONGEST_QUOTATION) {
                throw notClosed(openedIn);
            }
        }
    }

    /** What is said when a quotation mark has no partner. */
    static Problem notClosed(int line) {
        return refused(
                "list.quotation", "A quotation mark in or before line " + line + " is not closed. Put it right there.");
    }

    private boolean isUtf8() {
        char[] buffer = new char[8192];
        InputStream stream = new ByteArrayInputStream(bytes);
        try (Reader reader = new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean starts(byte... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
