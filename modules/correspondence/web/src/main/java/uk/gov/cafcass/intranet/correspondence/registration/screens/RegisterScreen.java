package uk.gov.cafcass.intranet.correspondence.registration.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.intake.PastedEmail;
import uk.gov.cafcass.intranet.correspondence.registration.RequestIntake;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Requester;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.look.forms.CheckedForm;
import uk.gov.cafcass.intranet.look.forms.DraftedScreen;
import uk.gov.cafcass.intranet.look.forms.FormLines;
import uk.gov.cafcass.intranet.look.forms.Option;

/** Registering a request: paste the e-mail or type, correct what was understood of it, register. */
@Named
@ViewScoped
public class RegisterScreen extends DraftedScreen implements CheckedForm {

    private final RequestIntake intake;
    private final RequestRegistration registrations;
    private final Access access;
    private final Clock clock;

    private boolean pasting = true;
    private String pasted = "";
    private String kind = RequestKind.FOI.name();
    private String channel = Channel.EMAIL.name();
    private @Nullable LocalDate sent;
    private @Nullable LocalDate received;
    private String name = "";
    private String email = "";
    private String address = "";
    private String subject = "";
    private String text = "";
    private final FormLines<AskedLine> questions = new FormLines<>();

    @Inject
    RegisterScreen(RequestIntake intake, RequestRegistration registrations, Drafts drafts, Access access, Clock clock) {
        super(drafts);
        this.intake = intake;
        this.registrations = registrations;
        this.access = access;
        this.clock = clock;
    }

    /** One question in the form. */
    public static class AskedLine implements Serializable {
        private String label;
        private String preamble;
        private String text;

        AskedLine(String label, String preamble, String text) {
            this.label = label;
            this.preamble = preamble;
            this.text = text;
        }

        public String getLabel() {
            return label;
        }

        public void setLabel(String label) {
            this.label = label;
        }

        public String getPreamble() {
            return preamble;
        }

        public void setPreamble(String preamble) {
            this.preamble = preamble;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        /** Takes what stands below it into its own words. */
        void join(AskedLine below) {
            text = Stream.of(text, below.preamble, below.text)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining("\n\n"));
        }
    }

    /** Only for those who may register. */
    public void load() {
        if (!access.mayRegister()) {
            throw Problem.of(Kind.NOT_ALLOWED, "role.missing", "Registering requests is for Governance.");
        }
        lookForDraft();
    }

    @Override
    protected void putBack(KeptForm kept) {
        LocalDate today = LocalDate.now(clock);
        kind = kept.field("kind");
        channel = kept.field("channel");
        sent = TypedDate.parse(kept.field("sent"), today).date().orElse(null);
        received = TypedDate.parse(kept.field("received"), today).date().orElse(null);
        name = kept.field("name");
        email = kept.field("email");
        address = kept.field("address");
        subject = kept.field("subject");
        text = kept.field("text");
        List<AskedLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(1, kept.lines("asked", "question")); i++) {
            String line = "asked:" + i + ":";
            lines.add(new AskedLine(
                    kept.field(line + "label"), kept.field(line + "preamble"), kept.field(line + "question")));
        }
        questions.setAll(lines);
        pasting = false;
    }

    /** Reads what was pasted and goes on to the form. */
    public void read() {
        LocalDate today = LocalDate.now(clock);
        PastedEmail mail = intake.read(pasted);
        sent = mail.sent().filter(day -> !day.isAfter(today)).orElse(null);
        received = sent == null ? today : sent;
        name = mail.senderName().orElse("");
        email = mail.senderAddress().orElse("");
        subject = mail.subject().orElse("");
        text = mail.body();
        pasting = false;
        questions.setAll(found());
    }

    /** Goes on to the empty form. */
    public void type() {
        pasting = false;
        received = LocalDate.now(clock);
        questions.setAll(List.of(new AskedLine("", "", "")));
    }

    /** Finds the questions in the text again, in place of those that stand there; they can be put back. */
    public void split() {
        questions.replaceAll(found());
    }

    private List<AskedLine> found() {
        List<AskedLine> found = new ArrayList<>();
        intake.split(text).forEach(one -> found.add(new AskedLine(one.label(), one.preamble(), one.text())));
        if (found.isEmpty()) {
            found.add(new AskedLine("", "", ""));
        }
        return found;
    }

    /** Adds an empty question below a given one. */
    public void addAfter(int index) {
        questions.insert(index + 1, new AskedLine("", "", ""));
    }

    /** Takes a question out; there is always one to fill in. */
    public void remove(int index) {
        questions.remove(index);
        if (questions.getSize() == 0) {
            questions.getAll().add(new AskedLine("", "", ""));
        }
    }

    /** Joins a question to the one above. */
    public void joinToAbove(int index) {
        questions.getAll().get(index - 1).join(questions.take(index));
    }

    /** Registers it and goes to its page. */
    public String register() {
        Reference reference;
        try {
            reference = registrations.register(registration()).reference();
        } catch (Problem problem) {
            throw problem.relocated(RegisterScreen::fieldInForm);
        }
        forgetDraft();
        return "/correspondence/requests/request?faces-redirect=true&reference=" + reference.slug();
    }

    @Override
    public List<Fault> wrong() {
        return Constraints.faults(registration(), LocalDate.now(clock)).stream()
                .map(fault -> new Fault(fieldInForm(fault.field()), fault.sentence()))
                .toList();
    }

    private Registration registration() {
        return new Registration(
                RequestKind.valueOf(kind),
                Channel.valueOf(channel),
                new Requester(name, email, address),
                sent,
                received,
                subject,
                text,
                questions.getAll().stream()
                        .map(line -> new Registration.Asked(line.getLabel(), line.getPreamble(), line.getText()))
                        .toList());
    }

    /** {@code questions[0]} stands in the form as {@code asked:0:question}. */
    private static String fieldInForm(String field) {
        return field.equals("questions")
                ? "asked:0:question"
                : field.replaceFirst("^questions\\[(\\d+)]$", "asked:$1:question")
                        .replaceFirst("^requester\\.", "");
    }

    public List<Option> getKinds() {
        return Option.each(RequestKind.values(), RequestKind::name, RequestKind::label);
    }

    public List<Option> getChannels() {
        return Option.each(Channel.values(), Channel::name, Channel::label);
    }

    @Override
    public String getDraft() {
        return "request-new";
    }

    public boolean isPasting() {
        return pasting;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public @Nullable LocalDate getSent() {
        return sent;
    }

    public void setSent(@Nullable LocalDate sent) {
        this.sent = sent;
    }

    public @Nullable LocalDate getReceived() {
        return received;
    }

    public void setReceived(@Nullable LocalDate received) {
        this.received = received;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public FormLines<AskedLine> getQuestions() {
        return questions;
    }
}
