package uk.gov.cafcass.intranet.providers.registerimport.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.lists.Tab;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportConfirming;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportReading;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportView;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportState;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportWarning;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterImport;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RowKind;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * The page of one import: how far it is read, then what it would change, then the record of what it changed. Which one it is stands in
 * the address, of its forms too; the version that its reader saw stands in the forms.
 */
@Named
@RequestScoped
public class RegisterImportScreen {

    private static final int ROWS = 50;

    private final ImportReading reading;
    private final ImportConfirming confirming;
    private final String id;
    private final int page;
    private final @Nullable String asked;
    private int seen = -1;
    private boolean older;
    private boolean shorter;
    private @Nullable ImportView view;
    private @Nullable List<ImportRow> rows;
    private boolean more;

    @Inject
    RegisterImportScreen(ImportReading reading, ImportConfirming confirming, HttpServletRequest request) {
        this.reading = reading;
        this.confirming = confirming;
        this.id = Optional.ofNullable(request.getParameter("id")).orElse("");
        this.asked = request.getParameter("rows");
        String wanted = request.getParameter("page");
        this.page = wanted != null && wanted.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(wanted) : 1;
    }

    /** Finds the import before anything is written. */
    public void load() {
        view();
    }

    private ImportView view() {
        ImportView known = view;
        if (known == null) {
            known = reading.of(number());
            view = known;
        }
        return known;
    }

    private long number() {
        return RegisterPages.number(id, "import");
    }

    /** Confirms what the reader saw. */
    public String confirm() {
        try {
            confirming.confirm(number(), seen, known());
        } finally {
            view = null;
        }
        return again("confirmed");
    }

    private Set<ImportWarning> known() {
        Set<ImportWarning> known = EnumSet.noneOf(ImportWarning.class);
        if (older) {
            known.add(ImportWarning.OLDER);
        }
        if (shorter) {
            known.add(ImportWarning.SHORT);
        }
        return known;
    }

    /** Gives it up. */
    public String giveUp() {
        try {
            confirming.giveUp(number());
        } finally {
            view = null;
        }
        return again("given-up");
    }

    private String again(String done) {
        return "/providers/registerimport/register-import?faces-redirect=true&id=" + number() + "&done=" + done;
    }

    public RegisterImport getIt() {
        return view().it();
    }

    public boolean isReading() {
        return getIt().state() == ImportState.READING;
    }

    public boolean isStuck() {
        return view().stuck();
    }

    public boolean isWaiting() {
        return getIt().state() == ImportState.PREVIEWED;
    }

    public boolean isOpen() {
        return getIt().state().isOpen();
    }

    /** Whether its rows are there. */
    public boolean isShown() {
        return isWaiting() || getIt().state() == ImportState.CONFIRMED;
    }

    public String getLook() {
        return ImportFormats.look(getIt().state());
    }

    public String getNext() {
        return ImportFormats.next(getIt());
    }

    public String getCount() {
        return ImportFormats.count(getIt().progress());
    }

    public String getConsequence() {
        return ImportFormats.consequence(getIt());
    }

    public String getBegunBy() {
        return ImportFormats.by(Optional.of(getIt().begun()));
    }

    public String getSize() {
        return Formats.size(getIt().file().size());
    }

    /** The import of a later list that was confirmed already; null when there is none. */
    public @Nullable RegisterImport getLater() {
        return view().later().orElse(null);
    }

    /** The last time that this very file was confirmed; null when it never was. */
    public @Nullable RegisterImport getSameFile() {
        return view().sameFile().orElse(null);
    }

    /** {@code 24 November 2026, 10:00am}; of one that is confirmed. */
    public String ended(RegisterImport it) {
        return it.ended().map(act -> Formats.moment(act.at())).orElse("");
    }

    /** What was just done, as a sentence; empty when nothing was. */
    public String doneNow(@Nullable String what) {
        return what == null ? "" : ImportFormats.done(what);
    }

    /** The kind of rows that the address asks for, or else the first of which there are any. */
    public RowKind getKind() {
        return EnumLabels.read(RowKind.class, Optional.ofNullable(asked).orElse(""))
                .orElseGet(() -> Arrays.stream(RowKind.values())
                        .filter(kind -> getIt().counts().of(kind) > 0)
                        .findFirst()
                        .orElse(RowKind.NEW));
    }

    public boolean isRejected() {
        return getKind() == RowKind.REJECTED;
    }

    public List<Tab> getTabs() {
        return Arrays.stream(RowKind.values())
                .map(kind -> new Tab(
                        kind.label() + " " + Formats.number(getIt().counts().of(kind)),
                        "?id=" + number() + "&rows=" + kind.slug(),
                        kind == getKind()))
                .toList();
    }

    /** The rows that are shown; of a line that cannot be taken one for each cell. */
    public List<ImportLine> getLines() {
        return isRejected()
                ? rows().stream()
                        .flatMap(row -> ImportLine.rejected(row).stream())
                        .toList()
                : rows().stream().map(ImportLine::of).toList();
    }

    private List<ImportRow> rows() {
        List<ImportRow> known = rows;
        if (known == null) {
            List<ImportRow> found = reading.rows(number(), getKind(), ROWS + 1, (page - 1) * ROWS);
            more = found.size() > ROWS;
            known = found.stream().limit(ROWS).toList();
            rows = known;
        }
        return known;
    }

    /** {@code Rows that are not in the register yet}. */
    public String getCaption() {
        return getKind().label() + ": " + getKind().meaning();
    }

    /** {@code 1 to 50 of 1,204 new}. */
    public String getFound() {
        int first = (page - 1) * ROWS + 1;
        int found = rows().size();
        String kind = getKind().label().toLowerCase(Locale.UK);
        return found == 0
                ? "None " + kind
                : Formats.number(first) + " to " + Formats.number(first + found - 1) + " of "
                        + Formats.number(getIt().counts().of(getKind())) + " " + kind;
    }

    public @Nullable String getPreviousPage() {
        return page > 1 ? Links.with("page", page - 1) : null;
    }

    public @Nullable String getNextPage() {
        rows();
        return more ? Links.with("page", page + 1) : null;
    }

    /** The version that the page showed; a form sends it back. */
    public int getVersion() {
        return getIt().version();
    }

    public void setVersion(int version) {
        seen = version;
    }

    /** Whether more lapse than stay. */
    public boolean isShort() {
        return getIt().counts().isShort();
    }

    public boolean isShorter() {
        return shorter;
    }

    public void setShorter(boolean shorter) {
        this.shorter = shorter;
    }

    public boolean isOlder() {
        return older;
    }

    public void setOlder(boolean older) {
        this.older = older;
    }
}
