package uk.gov.cafcass.intranet.providers.accreditation.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationToEdit;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.Whose;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/**
 * Suspending, ending or striking a period of accreditation, with the reason. When somebody else was faster, what was typed stays, and
 * the page shows what is recorded now.
 */
@Named
@ViewScoped
public class ChangeAccreditationScreen implements Serializable {

    private final AccreditationToEdit register;
    private final AccreditationRegister accreditations;

    private String id = "";
    private String step = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private String evidence = "";
    private String why = "";
    private transient @Nullable Accreditation period;

    @Inject
    ChangeAccreditationScreen(AccreditationToEdit register, AccreditationRegister accreditations) {
        this.register = register;
        this.accreditations = accreditations;
    }

    /** What can become of a period. */
    enum Step {
        SUSPEND(
                "Suspend an accreditation",
                "Suspend it",
                "While it is suspended, nothing that needs this accreditation may be recommended, named to parents, planned or"
                        + " referred to. Whoever has something open that it touches is told."),
        END(
                "End an accreditation",
                "End it",
                "After its last day it has lapsed. Whoever has something open that it touches is told."),
        STRIKE(
                "Strike an accreditation",
                "Strike it",
                "Strike a period that was recorded by mistake and never was. It leaves the first history; what we believed until"
                        + " now stays in the second.");

        private final String heading;
        private final String button;
        private final String consequence;

        Step(String heading, String button, String consequence) {
            this.heading = heading;
            this.button = button;
            this.consequence = consequence;
        }

        static Step of(String slug) {
            return Arrays.stream(values())
                    .filter(one -> one.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(() -> Problem.of(
                            Kind.NOT_FOUND, "step.unknown", "An accreditation can be suspended, ended or struck."));
        }

        String slug() {
            return EnumLabels.slug(this);
        }
    }

    /** Finds the period before anything is written. */
    public void load() {
        Step.of(step);
        getPeriod();
    }

    public Accreditation getPeriod() {
        Accreditation known = period;
        if (known == null) {
            known = EditAccreditationScreen.standing(register, RegisterPages.number(id, "accreditation"));
            period = known;
        }
        return known;
    }

    public Whose getWhose() {
        return register.accredited(getPeriod().id());
    }

    /** Does it, and shows whose it is. */
    public String save() {
        Accreditation seen = getPeriod();
        try {
            take(seen.id());
        } catch (Problem problem) {
            if (problem.kind() == Kind.STALE) {
                period = register.accreditation(seen.id()).orElse(seen);
            }
            throw problem.relocated(field -> field.equals("until") && isSuspending() ? "last" : field);
        }
        return RegisterPages.after(seen.holder(), "accreditation");
    }

    private void take(long number) {
        switch (Step.of(step)) {
            case SUSPEND ->
                accreditations.suspend(
                        number, new Period(Objects.requireNonNull(from), Optional.ofNullable(until)), evidence, why);
            case END -> accreditations.end(number, Objects.requireNonNull(until), evidence, why);
            case STRIKE -> accreditations.strike(number, why);
        }
    }

    public boolean isSuspending() {
        return Step.of(step) == Step.SUSPEND;
    }

    public boolean isStriking() {
        return Step.of(step) == Step.STRIKE;
    }

    public String getHeading() {
        return Step.of(step).heading;
    }

    public String getButton() {
        return Step.of(step).button;
    }

    public String getConsequence() {
        return Step.of(step).consequence;
    }

    public String getBack() {
        return RegisterPages.link(getPeriod().holder());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = Objects.requireNonNullElse(evidence, "");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }
}
