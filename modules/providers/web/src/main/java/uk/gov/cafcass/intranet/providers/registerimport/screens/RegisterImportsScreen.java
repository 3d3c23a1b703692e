package uk.gov.cafcass.intranet.providers.registerimport.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportBeginning;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportBeginning.SentList;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportReading;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListReader;

/** The imports of NACCC's list, and a way to begin another one (P-11). */
@Named
@RequestScoped
public class RegisterImportsScreen {

    private static final int ROWS = 50;

    private final ImportReading reading;
    private final ImportBeginning beginning;
    private final int page;
    private @Nullable Part file;
    private @Nullable LocalDate listOn;
    private @Nullable List<RegisterImport> imports;
    private boolean more;

    @Inject
    RegisterImportsScreen(ImportReading reading, ImportBeginning beginning, Clock clock, HttpServletRequest request) {
        this.reading = reading;
        this.beginning = beginning;
        this.listOn = LocalDate.now(clock);
        String asked = request.getParameter("page");
        this.page = asked != null && asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
    }

    /** Reads the list before anything is written. */
    public void load() {
        getImports();
    }

    public List<RegisterImport> getImports() {
        List<RegisterImport> known = imports;
        if (known == null) {
            List<RegisterImport> found = reading.latest(ROWS + 1, (page - 1) * ROWS);
            more = found.size() > ROWS;
            known = found.stream().limit(ROWS).toList();
            imports = known;
        }
        return known;
    }

    /** Whether none was ever begun; a page beyond the last has none either. */
    public boolean isNothing() {
        return page == 1 && getImports().isEmpty();
    }

    /** The import that is open; null when another one can be begun. */
    public @Nullable RegisterImport getOpen() {
        return reading.open().orElse(null);
    }

    /** How many bytes a list may have. */
    public int getLargest() {
        return ListReader.LIMIT;
    }

    /** Begins with the chosen file and goes to its page. */
    public String begin() throws IOException {
        Part chosen = Objects.requireNonNull(file);
        try (InputStream content = chosen.getInputStream()) {
            byte[] bytes = content.readNBytes(ListReader.LIMIT + 1);
            String name = Objects.requireNonNullElse(chosen.getSubmittedFileName(), "");
            long id = beginning.begin(new SentList(Objects.requireNonNull(listOn), name, bytes));
            return "/providers/registerimport/register-import?faces-redirect=true&id=" + id;
        }
    }

    /** {@code by Jo Smith on 24 November 2026, 10:00am}. */
    public String begun(RegisterImport it) {
        return it.begun().name() + ", " + Formats.moment(it.begun().at());
    }

    public String look(RegisterImport it) {
        return ImportFormats.look(it.state());
    }

    /** What came of it, in numbers; empty where nothing did. */
    public String outcome(RegisterImport it) {
        boolean counted = it.state() == ImportState.PREVIEWED || it.state() == ImportState.CONFIRMED;
        return counted ? it.counts().inWords() : "";
    }

    /** {@code 3 imports}, {@code 51 to 100}. */
    public String getFound() {
        int found = getImports().size();
        if (page > 1 && found == 0) {
            return "No more imports";
        }
        int first = (page - 1) * ROWS + 1;
        return page == 1 && !more
                ? Formats.count(found, "import", "imports")
                : Formats.number(first) + " to " + Formats.number(first + found - 1);
    }

    public @Nullable String getPrevious() {
        return page > 1 ? Links.with("page", page - 1) : null;
    }

    public @Nullable String getNext() {
        getImports();
        return more ? Links.with("page", page + 1) : null;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable LocalDate getListOn() {
        return listOn;
    }

    public void setListOn(@Nullable LocalDate listOn) {
        this.listOn = listOn;
    }
}
