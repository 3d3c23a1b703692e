package uk.gov.cafcass.intranet.correspondence.settings.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.cafcass.intranet.correspondence.letters.domain.IcoDetails;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.settings.IcoDetailsEditing;
import uk.gov.cafcass.intranet.correspondence.settings.IcoDetailsInput;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;

/** Adding how to reach the Information Commissioner, or correcting what the address names. */
@Named
@ViewScoped
public class IcoDetailsScreen extends PeriodScreen<IcoDetails> {

    private final IcoDetailsEditing editing;

    @Inject
    IcoDetailsScreen(IcoDetailsEditing editing, Access access, Drafts drafts, Clock clock) {
        super(
                access,
                drafts,
                clock,
                "Add details of the Information Commissioner",
                "Information Commissioner, ",
                "ico");
        this.editing = editing;
    }

    @Override
    List<Versioned<IcoDetails>> all() {
        return editing.all();
    }

    @Override
    Versioned<IcoDetails> withId(long id) {
        return editing.withId(id);
    }

    @Override
    Period period(IcoDetails value) {
        return LetterheadsScreen.period(value.from(), value.until());
    }

    @Override
    List<Field> fieldsForText() {
        return List.of(
                new Field("name", "Name"),
                new Field("website", "Website"),
                new Field("postal", "Postal address"),
                new Field("fax", "Fax"),
                new Field("telephone", "Telephone"),
                new Field("email", "E-mail address"));
    }

    @Override
    Map<String, String> texts(IcoDetails value) {
        IcoDetailsInput text = IcoDetailsInput.of(value);
        Map<String, String> texts = new HashMap<>();
        texts.put("name", text.name());
        texts.put("website", text.website());
        texts.put("postal", text.postal());
        texts.put("fax", text.fax());
        texts.put("telephone", text.telephone());
        texts.put("email", text.email());
        return texts;
    }

    @Override
    Versioned<IcoDetails> add(Carried typed) {
        return editing.add(typed.period(), text(typed));
    }

    @Override
    Versioned<IcoDetails> correct(long id, int version, Carried typed) {
        return editing.correct(id, version, typed.period(), text(typed));
    }

    private static IcoDetailsInput text(Carried typed) {
        return new IcoDetailsInput(
                typed.text("name"),
                typed.text("website"),
                typed.text("postal"),
                typed.text("fax"),
                typed.text("telephone"),
                typed.text("email"));
    }
}
