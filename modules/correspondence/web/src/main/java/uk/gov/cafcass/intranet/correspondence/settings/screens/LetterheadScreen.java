package uk.gov.cafcass.intranet.correspondence.settings.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letterhead;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.settings.LetterheadDetails;
import uk.gov.cafcass.intranet.correspondence.settings.LetterheadEditing;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;

/** Adding a letterhead, or correcting the one that the address names. */
@Named
@ViewScoped
public class LetterheadScreen extends PeriodScreen<Letterhead> {

    private final LetterheadEditing editing;

    @Inject
    LetterheadScreen(LetterheadEditing editing, Access access, Drafts drafts, Clock clock) {
        super(access, drafts, clock, "Add a letterhead", "Letterhead ", "letterhead");
        this.editing = editing;
    }

    @Override
    List<Versioned<Letterhead>> all() {
        return editing.all();
    }

    @Override
    Versioned<Letterhead> withId(long id) {
        return editing.withId(id);
    }

    @Override
    Period period(Letterhead value) {
        return LetterheadsScreen.period(value.from(), value.until());
    }

    @Override
    List<Field> fieldsForText() {
        return List.of(
                new Field("office", "Office and address"),
                new Field("telephone", "Telephone"),
                new Field("chair", "Chair"),
                new Field("chiefExecutive", "Chief executive"),
                new Field("status", "Status line"),
                new Field("signOff", "Who signs"));
    }

    @Override
    Map<String, String> texts(Letterhead value) {
        LetterheadDetails text = LetterheadDetails.of(value);
        Map<String, String> texts = new HashMap<>();
        texts.put("office", text.office());
        texts.put("telephone", text.telephone());
        texts.put("chair", text.chair());
        texts.put("chiefExecutive", text.chiefExecutive());
        texts.put("status", text.status());
        texts.put("signOff", text.signOff());
        return texts;
    }

    @Override
    Versioned<Letterhead> add(Carried typed) {
        return editing.add(typed.period(), text(typed));
    }

    @Override
    Versioned<Letterhead> correct(long id, int version, Carried typed) {
        return editing.correct(id, version, typed.period(), text(typed));
    }

    private static LetterheadDetails text(Carried typed) {
        return new LetterheadDetails(
                typed.text("office"),
                typed.text("telephone"),
                typed.text("chair"),
                typed.text("chiefExecutive"),
                typed.text("status"),
                typed.text("signOff"));
    }
}
