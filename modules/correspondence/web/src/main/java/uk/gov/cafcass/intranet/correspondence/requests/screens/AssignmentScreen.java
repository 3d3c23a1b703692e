package uk.gov.cafcass.intranet.correspondence.requests.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.Assignment;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.web.References;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.look.forms.Option;

/** Who answers which question of a request. */
@Named
@ViewScoped
public class AssignmentScreen implements Serializable {

    private final RequestReading reading;
    private final RequestAnswers answers;

    private String reference = "";
    private Map<Integer, String> before = Map.of();
    private Map<Integer, String> chosen = new TreeMap<>();
    private transient @Nullable RequestView request;
    private transient @Nullable List<Option> people;

    @Inject
    AssignmentScreen(RequestReading reading, RequestAnswers answers) {
        this.reading = reading;
        this.answers = answers;
    }

    /** Finds the request and who is asked so far. */
    public void load() {
        getPeople();
        if (!possible(getRequest())) {
            throw Problem.of(
                            Kind.CONFLICT,
                            "question.assign",
                            "Questions cannot be assigned any more: "
                                    + getRequest().reference() + " is "
                                    + getRequest().state().label().toLowerCase(Locale.ROOT) + ".")
                    .rule("G-9");
        }
        before = owners(getRequest());
        chosen = new TreeMap<>(before);
    }

    /** Whether the reader may still say who answers. */
    static boolean possible(RequestView request) {
        return request.steps().contains(Step.WITHDRAW)
                && request.state() != RequestState.CLEARANCE
                && request.state() != RequestState.READY;
    }

    private static Map<Integer, String> owners(RequestView request) {
        Map<Integer, String> owners = new TreeMap<>();
        for (QuestionView question : request.questions()) {
            owners.put(
                    question.number(),
                    question.owner().map(staff -> Long.toString(staff.id())).orElse(""));
        }
        return owners;
    }

    /** Asks those who were chosen, and goes back to the request. */
    public String save() {
        try {
            answers.assign(read(), changed());
        } catch (Problem problem) {
            if (problem.kind() == Kind.STALE) {
                before = owners(reading.request(read()));
            }
            throw problem;
        }
        return "/correspondence/requests/request?faces-redirect=true&reference=" + read().slug();
    }

    private List<Assignment> changed() {
        return chosen.entrySet().stream()
                .filter(one -> !account(one.getValue()).equals(account(before.get(one.getKey()))))
                .map(one -> new Assignment(one.getKey(), account(before.get(one.getKey())), account(one.getValue())))
                .toList();
    }

    private static OptionalLong account(@Nullable String id) {
        return id == null || id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(id));
    }

    private Reference read() {
        return References.read(reference);
    }

    public RequestView getRequest() {
        RequestView known = request;
        if (known == null) {
            known = reading.request(read());
            request = known;
        }
        return known;
    }

    public String getHeading() {
        return getRequest().reference() + ": who answers which question";
    }

    /** Those who can be asked; only Governance may know. */
    public List<Option> getPeople() {
        List<Option> known = people;
        if (known == null) {
            known = answers.whoCanBeAsked().stream()
                    .map(staff -> new Option(Long.toString(staff.id()), staff.name()))
                    .toList();
            people = known;
        }
        return known;
    }

    /** The account's id by the question's number, empty for nobody. */
    public Map<Integer, String> getChosen() {
        return chosen;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
