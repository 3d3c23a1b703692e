package uk.gov.cafcass.intranet.look.forms;

import java.io.Serializable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;

/** A form whose words are kept while they are typed. What was left unsaved is offered again. */
public abstract class DraftedScreen implements Serializable {

    private final Drafts drafts;
    private @Nullable OffsetDateTime leftAt;

    protected DraftedScreen(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Under which name what is typed is kept until it is saved. */
    public abstract String getDraft();

    /** Fills the form with what stood in it. */
    protected abstract void putBack(KeptForm kept);

    /** Finds out whether something was left. */
    protected void lookForDraft() {
        leftAt = drafts.kept(getDraft()).map(KeptForm::keptAt).orElse(null);
    }

    /** Forgets what was typed, since it was saved. */
    protected void forgetDraft() {
        drafts.forget(getDraft());
    }

    /** Puts back what was typed and not saved. */
    public void restore() {
        drafts.kept(getDraft()).ifPresent(this::putBack);
        leftAt = null;
    }

    /** Drops what was typed and not saved. */
    public void dropDraft() {
        forgetDraft();
        leftAt = null;
    }

    /** When something was typed here that was never saved. */
    public @Nullable OffsetDateTime getLeftAt() {
        return leftAt;
    }
}
