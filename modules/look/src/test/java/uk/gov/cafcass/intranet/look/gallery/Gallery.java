package uk.gov.cafcass.intranet.look.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import uk.gov.cafcass.intranet.look.forms.FieldMessages;
import uk.gov.cafcass.intranet.look.forms.FieldValue.Differs;
import uk.gov.cafcass.intranet.look.forms.FormLines;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.lists.Tab;
import uk.gov.cafcass.intranet.look.records.CountedDay;
import uk.gov.cafcass.intranet.look.records.DocumentLink;
import uk.gov.cafcass.intranet.look.records.Spot;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;

/** What the gallery shows: samples for every tag in every state. Only tests see it: it is no part of what is delivered. */
@Named
@RequestScoped
public class Gallery {

    private static final LocalDate RECEIVED = LocalDate.of(2017, 7, 6);
    private String subject = "Life story work";
    private String blank = "";
    private String kind = "FOI";
    private List<String> kinds = List.of("FOI");
    private final List<String> questions = new ArrayList<>(List.of("Which policy applies?", ""));
    private boolean agreed = true;
    private @Nullable LocalDate received = LocalDate.of(2015, 6, 8);
    private @Nullable List<Part> file;
    private String answer = "<p>We hold <strong>three</strong> of the five:</p><ul><li>the policy of 2014</li>"
            + "<li>the guidance for practitioners</li></ul>";

    /** One row of the sample table. */
    public record Row(
            String reference,
            String subject,
            LocalDate due,
            @Nullable Integer left,
            String state,
            String looks,
            String owner) {}

    /** Puts a message at each field of the form of errors. */
    public void refuse() {
        FacesContext faces = FacesContext.getCurrentInstance();
        FieldMessages.refuse(faces, "wrongSubject", "Enter the subject");
        FieldMessages.refuse(faces, "wrongReceived", "Enter the day on which we received it, for example 8 June 2015");
        FieldMessages.refuse(faces, "wrongKind", "Choose the kind");
        FieldMessages.refuse(faces, "wrongChannel", "Choose how it came");
        FieldMessages.refuse(faces, "wrongAnswer", "Enter the answer, or give another outcome");
        FieldMessages.refuse(faces, "nowhere", "The request was changed by Jo Hill at 2:30pm. Look at both versions.");
    }

    /** Takes a file and forgets it. */
    public void take(FileUploadEvent event) {}

    public List<Row> getRows() {
        return List.of(
                row("17-61", "Training on domestic abuse, number of practitioners trained by year", 28, -2, "Drafting"),
                row("17-62", "Life story work", 29, 0, "Clearance"),
                row("17-63", "سياسة حماية الطفل", 30, 3, "Gathering"),
                row(
                        "17-64",
                        "Recommendations of contact centres in the Greater Manchester area since 2012, with "
                                + "numbers by centre, by year and by kind of service, and every policy that applied",
                        31,
                        14,
                        "Received"),
                new Row("CAF 17-65", "Complaints", LocalDate.of(2017, 8, 4), null, "Clarification", "stopped", ""));
    }

    private static Row row(String number, String subject, int day, Integer left, String state) {
        LocalDate due = LocalDate.of(2017, 7, day);
        return new Row(
                "CAF " + number, subject, due, left, state, state.equals("Received") ? "" : "info", "Amina Yusuf");
    }

    public List<Option> getOptions() {
        return List.of(
                new Option("FOI", "Freedom of information"),
                new Option("EIR", "Environmental information"),
                new Option("SAR", "Subject access"));
    }

    /** Something that a search found; what matches is marked. */
    public record Finding(String title, String flag, List<Piece> pieces) {}

    /** A piece of what was found. */
    public record Piece(String text, boolean hit) {}

    public List<Finding> getFindings() {
        Piece hit = new Piece("Contact centres", true);
        return List.of(
                new Finding(
                        "CAF 17-64: recommendations of contact centres",
                        "Received",
                        List.of(
                                new Piece("Please list the ", false),
                                hit,
                                new Piece(" in the area since 2012", false))),
                new Finding("CAF 17-65: complaints", "Closed", List.of(hit, new Piece(" and their closing", false))));
    }

    public List<Tab> getTabs() {
        return List.of(
                new Tab("Open", "?view=open", true),
                new Tab("Mine", "?view=mine", false),
                new Tab("Overdue", "?view=overdue", false));
    }

    /** The order of the grid, as the address has it. */
    public String getSort() {
        String sort = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("sort");
        return sort == null ? "due" : sort;
    }

    /** What stands in the lines of a form that repeats. */
    public List<String> getQuestions() {
        return questions;
    }

    public String getQuotation() {
        return "Please tell me:\n\n1. which policy applies, and\n2. when it was last reviewed.";
    }

    public OffsetDateTime getLeftAt() {
        return OffsetDateTime.of(2017, 7, 20, 14, 30, 0, 0, ZoneOffset.UTC);
    }

    /** Nothing to put back. */
    public void restore() {}

    /** Nothing to throw away. */
    public void dropDraft() {}

    /** What somebody else saved meanwhile. */
    public List<Differs> getDiffering() {
        return List.of(
                new Differs("Name", "Invented Hall", "Invented Hall and Garden"),
                new Differs("Languages", "Nothing", "Polish, Urdu"));
    }

    /** What they changed alone. */
    public List<String> getTakenOver() {
        return List.of("Telephone", "Wait in weeks");
    }

    /** Nothing to take. */
    public void takeTheirs() {}

    /** Lines of which the second was removed. */
    public FormLines<String> getLines() {
        FormLines<String> lines = new FormLines<>();
        lines.setAll(List.of("One", "Two"));
        lines.remove(1);
        return lines;
    }

    public List<Chip> getChips() {
        return List.of(
                new Chip("state", null, "State: gathering"),
                new Chip("owner", null, "Owner: Amina Yusuf"),
                new Chip("due-before", null, "Due before 1 August 2017"));
    }

    public List<TimelineEntry> getEntries() {
        return List.of(
                new TimelineEntry(
                        LocalDateTime.of(2017, 7, 20, 14, 30),
                        "Returned from clearance",
                        "Sam Okafor",
                        "Say for question 3 which years are held."),
                new TimelineEntry(LocalDateTime.of(2017, 7, 18, 9, 5), "Sent for clearance", "Amina Yusuf", null),
                new TimelineEntry(RECEIVED, "Received", null, "By email to the governance mailbox."));
    }

    public List<DocumentLink> getFiles() {
        return List.of(
                new DocumentLink(
                        "Reply of 25 July 2017",
                        "#",
                        "PDF",
                        81_200,
                        LocalDateTime.of(2017, 7, 25, 16, 2),
                        "Amina Yusuf"),
                new DocumentLink(
                        "Policy on the recording of contact sessions, with its annexes as amended in March 2016",
                        "#",
                        "DOCX",
                        3_400_000,
                        RECEIVED,
                        null));
    }

    /** The twenty working days of the request of 6 July 2017 (G-2). */
    public List<CountedDay> getDays() {
        List<CountedDay> days = new ArrayList<>();
        days.add(new CountedDay(RECEIVED, null, null, true, false));
        int number = 0;
        for (LocalDate date = RECEIVED.plusDays(1); number < 20; date = date.plusDays(1)) {
            boolean boyne = date.equals(LocalDate.of(2017, 7, 12));
            boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            if (boyne || weekend) {
                String reason = boyne ? "Battle of the Boyne (Northern Ireland)" : "weekend";
                days.add(new CountedDay(date, null, reason, false, false));
            } else {
                number++;
                days.add(new CountedDay(date, number, null, false, number == 20));
            }
        }
        return days;
    }

    public String getBefore() {
        return "We hold the policy of 2014 and the guidance that went with it. It was reviewed in March 2016.";
    }

    public String getAfter() {
        return "We hold the policy of 2015 and the guidance that went with it. It was last reviewed in March 2016, by the National Improvement Service.";
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBlank() {
        return blank;
    }

    public void setBlank(String blank) {
        this.blank = blank;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public List<String> getKinds() {
        return kinds;
    }

    public void setKinds(List<String> kinds) {
        this.kinds = kinds;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public @Nullable LocalDate getReceived() {
        return received;
    }

    public void setReceived(@Nullable LocalDate received) {
        this.received = received;
    }

    public @Nullable List<Part> getFile() {
        return file;
    }

    public void setFile(@Nullable List<Part> file) {
        this.file = file;
    }

    public List<Spot> getSpots() {
        return List.of(new Spot(52.19, -2.22, "WR1 (Worcester)"), new Spot(54.05, -2.8, "LA1 (Lancaster)"));
    }

    /** A chart of two bars. */
    public String getChart() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 640 60" font-size="14"><title>Units of service by area</title>\
        <desc>North 839; Central 811.</desc><text x="90" y="20" text-anchor="end">North</text><rect x="100" y="4" width="400" \
        height="20" fill="#4a2c6a"/><text x="508" y="20">839</text><text x="90" y="48" text-anchor="end">Central</text>\
        <rect x="100" y="32" width="387" height="20" fill="#4a2c6a"/><text x="495" y="48">811</text></svg>""";
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
