package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists as tests write them: the columns that every list has, and a line for each centre. */
public final class ListText {

    public static final String HEAD =
            "membership number,organisation,centre,address,postcode,scheme,status,accredited from,accredited until";

    private final List<String> lines = new ArrayList<>();

    private ListText() {}

    public static ListText list() {
        return new ListText();
    }

    /** A line that names a centre of an organisation, accredited as it says: {@code supported accredited 2024-01-01 2026-12-31}. */
    public ListText with(String organisation, String centre, String postcode, String accreditation) {
        String[] words = accreditation.split(" ");
        String until = words.length > 3 ? words[3] : "";
        lines.add(String.join(
                ",", "", organisation, centre, "1 High Street", postcode, words[0], words[1], words[2], until));
        return this;
    }

    public ListText line(String line) {
        lines.add(line);
        return this;
    }

    public String text() {
        return HEAD + "\n" + String.join("\n", lines) + "\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public static RegisterList read(String text, String day) {
        return ListReader.read(text.getBytes(StandardCharsets.UTF_8), LocalDate.parse(day), lines -> {});
    }
}
