package uk.gov.cafcass.intranet.providers.register.screens;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.gov.cafcass.intranet.kernel.background.BackgroundTasks;
import uk.gov.cafcass.intranet.kernel.background.TransactionTemplate;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.fixtures.ModuleFixture;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationToEdit;
import uk.gov.cafcass.intranet.providers.accreditation.screens.EditAccreditationScreen;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantRegister;
import uk.gov.cafcass.intranet.providers.agreements.screens.ContractFormScreen;
import uk.gov.cafcass.intranet.providers.agreements.screens.FrameworkFormScreen;
import uk.gov.cafcass.intranet.providers.agreements.screens.GrantFormScreen;
import uk.gov.cafcass.intranet.providers.agreements.screens.PriceFormScreen;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.finance.application.SwitchOver;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.screens.BoardPaperDetailsScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.BoardPaperSectionScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.BudgetLineScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.ForecastScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.SwitchOverScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.UnitsScreen;
import uk.gov.cafcass.intranet.providers.finance.screens.VolumeScreen;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;

/** The forms on real services and a real database; each form that is asked for is another person's. */
public final class FormsFixture extends ModuleFixture {

    private final StaffMember cora = add("cora", "Cora Bell");
    private final Deque<Runnable> background = new ArrayDeque<>();

    public FormsFixture() {
        super("providers", ProvidersUnit.class, "2026-11-24");
        transactions.given(TransactionTemplate.class, new Within()).given(BackgroundTasks.class, new LaterOn());
    }

    /** Lets what goes on in the background come to its end. */
    public void finishBackground() {
        while (!background.isEmpty()) {
            with(forms -> background.remove().run());
        }
    }

    /** Work that would make its own transactions is done in the one that is open. */
    private static final class Within extends TransactionTemplate {

        Within() {
            super((UserTransaction) Proxy.newProxyInstance(
                    FormsFixture.class.getClassLoader(),
                    new Class<?>[] {UserTransaction.class},
                    (self, method, given) -> {
                        throw new UnsupportedOperationException(method.getName());
                    }));
        }

        @Override
        public <T> T call(Duration longest, Supplier<T> work) {
            return work.get();
        }
    }

    private final class LaterOn extends BackgroundTasks {
        @Override
        public void run(Runnable work) {
            background.add(work);
        }
    }

    /** Runs statements as they stand. */
    public void execute(String... statements) {
        database.execute(statements);
    }

    /** Does something with the forms, as a commissioner. */
    public void with(Consumer<Forms> work) {
        as(Role.COMMISSIONER, work);
    }

    /** Makes something as a commissioner. */
    public <T> T make(Function<Forms, T> work) {
        return as(cora(Role.COMMISSIONER), services -> work.apply(new Forms(services)));
    }

    /** Does something with the forms, as one and the same person in a role. */
    public void as(Role asked, Consumer<Forms> work) {
        doAs(cora(asked), services -> work.accept(new Forms(services)));
    }

    private StaffMember cora(Role role) {
        return new StaffMember(cora.id(), cora.username(), cora.name(), Set.of(role));
    }

    /** Does something as a commissioner and takes it back, so that other tests find what was there before. */
    public void takenBack(Consumer<Forms> work) {
        try {
            with(forms -> {
                work.accept(forms);
                throw new TakenBack();
            });
        } catch (TakenBack done) {
            // As it was meant.
        }
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The problem for which somebody of a role is refused something. */
    public Problem refused(Role asked, Consumer<Forms> work) {
        return catchThrowableOfType(Problem.class, () -> as(asked, work));
    }

    /** A new form of each sort, as often as it is asked for. */
    public record Forms(Services services) {

        ContractFormScreen contract() {
            return new ContractFormScreen(
                    get(AgreementReading.class),
                    get(ContractRegister.class),
                    get(Places.class),
                    access(),
                    drafts(),
                    clock());
        }

        FrameworkFormScreen framework() {
            return new FrameworkFormScreen(
                    get(AgreementReading.class),
                    get(ContractRegister.class),
                    get(OrganisationOptions.class),
                    access(),
                    drafts(),
                    clock());
        }

        PriceFormScreen price() {
            return new PriceFormScreen(
                    get(AgreementReading.class), get(ContractRegister.class), access(), drafts(), clock());
        }

        GrantFormScreen grant() {
            return new GrantFormScreen(
                    get(AgreementReading.class),
                    get(GrantRegister.class),
                    get(OrganisationOptions.class),
                    access(),
                    drafts(),
                    clock());
        }

        BudgetLineScreen budgetLine() {
            return new BudgetLineScreen(get(YearReading.class), get(YearRegister.class), access(), drafts(), clock());
        }

        VolumeScreen volume() {
            return new VolumeScreen(get(YearReading.class), get(YearRegister.class), access(), drafts(), clock());
        }

        ForecastScreen forecast() {
            return new ForecastScreen(get(YearReading.class), get(YearRegister.class), access(), drafts(), clock());
        }

        UnitsScreen units() {
            return new UnitsScreen(get(YearReading.class), get(YearRegister.class), access(), drafts(), clock());
        }

        SwitchOverScreen switchOver() {
            return new SwitchOverScreen(get(SwitchOver.class), access(), drafts(), clock());
        }

        BoardPaperDetailsScreen boardPaperDetails() {
            return new BoardPaperDetailsScreen(get(BoardPaper.class), access(), drafts(), clock());
        }

        BoardPaperSectionScreen boardPaperSection() {
            return new BoardPaperSectionScreen(get(BoardPaper.class), drafts(), clock());
        }

        EditOrganisationScreen organisation() {
            return new EditOrganisationScreen(get(RegisterToEdit.class), get(Register.class), drafts(), clock());
        }

        EditCentreScreen centre() {
            return new EditCentreScreen(
                    get(RegisterToEdit.class), get(Register.class), get(Places.class), drafts(), clock());
        }

        EditServiceScreen service() {
            return new EditServiceScreen(get(RegisterToEdit.class), get(ServiceRegister.class), drafts(), clock());
        }

        EditContactScreen contact() {
            return new EditContactScreen(get(RegisterToEdit.class), get(ContactRegister.class), drafts(), clock());
        }

        EditAccreditationScreen accreditation() {
            return new EditAccreditationScreen(
                    get(RegisterToEdit.class),
                    get(AccreditationToEdit.class),
                    get(AccreditationRegister.class),
                    drafts(),
                    clock());
        }

        /** A page of this screen with a query in its address, as {@link SentRequest#with} takes it. */
        public <T> T page(Class<T> screen, String query) {
            return services.with(HttpServletRequest.class, SentRequest.with(query))
                    .fresh(screen);
        }

        public Drafts drafts() {
            return get(Drafts.class);
        }

        public <T> T get(Class<T> type) {
            return services.get(type);
        }

        private Access access() {
            return get(Access.class);
        }

        private Clock clock() {
            return get(Clock.class);
        }
    }
}
