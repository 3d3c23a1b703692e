package uk.gov.cafcass.intranet.providers.register.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.gov.cafcass.intranet.providers.SampleAgreements.days;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.FacesPage;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.accreditation.screens.AccreditationLine;
import uk.gov.cafcass.intranet.providers.accreditation.screens.UseLine;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.persistence.ProvidersUnit;
import uk.gov.cafcass.intranet.providers.register.application.ContactRegister;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;
import uk.gov.cafcass.intranet.providers.register.domain.ContactDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSummary;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;

/** The pages of an organisation and of a centre, and the list of organisations: who sees what, and what is said where nobody knows. */
class RegisterScreensTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static Made made;

    @BeforeAll
    static void register() {
        made = FIXTURE.make(Made::in);
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static CentreScreen centre(Forms forms, String query) {
        CentreScreen screen = forms.page(CentreScreen.class, query);
        screen.load();
        return screen;
    }

    private static CentreScreen centre(Forms forms) {
        return centre(forms, "id=" + made.centre());
    }

    private static OrganisationScreen organisation(Forms forms) {
        OrganisationScreen screen = forms.page(OrganisationScreen.class, "id=" + made.organisation());
        screen.load();
        return screen;
    }

    private static OrganisationsScreen list(Forms forms, String query) {
        OrganisationsScreen screen = forms.page(OrganisationsScreen.class, query);
        screen.load();
        return screen;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTITIONER", "SERVICE_MANAGER", "COMMISSIONER", "GOVERNANCE"},
            mode = Mode.EXCLUDE)
    void who_has_nothing_to_do_with_providers_sees_no_page_of_the_register(Role role) {
        for (Consumer<Forms> page : List.<Consumer<Forms>>of(
                RegisterScreensTest::centre, RegisterScreensTest::organisation, forms -> list(forms, ""))) {
            assertThat(FIXTURE.refused(role, page)).extracting(Problem::kind).isEqualTo(Kind.NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @CsvSource({"COMMISSIONER, true", "PRACTITIONER, false", "SERVICE_MANAGER, false", "GOVERNANCE, false"})
    void the_commissioning_team_keeps_the_register_and_reads_the_notes(Role role, boolean keeper) {
        FIXTURE.with(forms -> forms.get(ContactRegister.class).note(made.holder(), "Rang them"));
        FIXTURE.as(role, forms -> {
            assertThat(List.of(
                            centre(forms).isKeeper(),
                            organisation(forms).isKeeper(),
                            list(forms, "").isKeeper()))
                    .containsOnly(keeper);
            assertThat(centre(forms).getCentre().notes().isEmpty()).isNotEqualTo(keeper);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id=", "id=0", "id=hall", "id=999999999", "id=-1", "id=1234567890123456789"})
    void an_address_that_names_nothing_is_not_found(String query) {
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> centre(forms, query))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> forms.page(OrganisationScreen.class, query)
                                .load())
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void what_nobody_has_said_of_a_centre_is_not_known_and_never_nothing() {
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            CentreScreen screen = centre(forms);
            assertThat(screen.getAccess()).isEqualTo("Nothing is recorded: ask the centre");
            assertThat(screen.getLanguages()).isEqualTo("English");
            assertThat(screen.getServices())
                    .containsExactly(new CentreScreen.ServiceLine(
                            made.service(),
                            "Supported contact",
                            "",
                            "Not known",
                            "Not known",
                            "ask the centre",
                            false,
                            ""));
            assertThat(screen.getTelephone()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-10-27, false", "2026-10-26, true"})
    void a_wait_that_was_stated_more_than_28_days_ago_is_old_C_5(LocalDate stated, boolean old) {
        FIXTURE.takenBack(forms -> {
            forms.get(ServiceRegister.class)
                    .addService(
                            made.centre(),
                            new ServiceDetails(
                                    ServiceKind.PIP,
                                    Setting.COMMUNITY,
                                    "Saturdays",
                                    6,
                                    new ServiceDetails.Wait(3, stated)));
            forms.services().entities(ProvidersUnit.class).clear();
            assertThat(centre(forms).getServices())
                    .filteredOn(line -> line.hours().equals("Saturdays"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.waiting()).isEqualTo("3 weeks");
                        assertThat(line.capacity()).isEqualTo("6");
                        assertThat(line.old()).isEqualTo(old);
                    });
        });
    }

    @Test
    void a_service_that_was_withdrawn_stays_in_its_table_with_the_day() {
        FIXTURE.with(forms -> {
            Made own = Made.in(forms);
            var seen = forms.get(RegisterToEdit.class).service(own.service()).kept();
            forms.get(ServiceRegister.class)
                    .withdrawService(own.service(), seen.version(), LocalDate.parse("2026-12-01"));
            assertThat(centre(forms, "id=" + own.centre()).getServices())
                    .extracting(CentreScreen.ServiceLine::withdrawn)
                    .containsExactly("Withdrawn on 1 December 2026");
        });
    }

    @Test
    void the_first_contact_with_a_telephone_is_rung_first() {
        FIXTURE.with(forms -> {
            Made own = Made.in(forms);
            ContactRegister contacts = forms.get(ContactRegister.class);
            contacts.addContact(own.holder(), new ContactDetails("Lee", "Manager", "", "01632 960 123"));
            contacts.addContact(own.holder(), new ContactDetails("Max", "", "", "01632 960 999"));
            CentreScreen screen = centre(forms, "id=" + own.centre());
            assertThat(screen.getPeople())
                    .extracting(line -> line.text().name(), PersonLine::where)
                    .containsExactly(tuple("Kim", ""), tuple("Lee", ""), tuple("Max", ""));
            assertThat(screen.getTelephone()).isEqualTo("01632 960 123");
        });
    }

    @Test
    void a_centre_may_be_used_not_at_all_for_all_that_it_offers_or_for_some_of_it_C_4() {
        Made[] own = new Made[1];
        FIXTURE.with(forms -> own[0] = Made.in(forms));
        String query = "id=" + own[0].centre();
        assertThat(inShort(query)).isEqualTo("Not to be used late");
        FIXTURE.with(forms -> Made.accredited(forms, own[0].holder()));
        assertThat(inShort(query)).isEqualTo("May be used fine");
        FIXTURE.with(forms -> Made.service(forms, own[0].centre(), ServiceKind.SUPERVISED));
        assertThat(inShort(query)).isEqualTo("May be used in part soon");
        FIXTURE.as(Role.PRACTITIONER, forms -> assertThat(centre(forms, query).getUses())
                .filteredOn(line -> line.service().equals("Supervised contact"))
                .allSatisfy(line -> assertThat(line.reasons()).isNotEmpty())
                .noneMatch(UseLine::allowed));
    }

    private static String inShort(String query) {
        String[] words = new String[1];
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            CentreScreen screen = centre(forms, query);
            words[0] = screen.getInShort() + " " + screen.getInShortLook();
        });
        return words[0];
    }

    /** A period of the organisation is one of its centres; one of another centre is not. */
    @Test
    void a_centre_shows_the_accreditation_of_its_organisation_and_its_own_but_not_that_of_a_sister() {
        FIXTURE.with(forms -> {
            Made own = Made.in(forms);
            long sister = Made.hall(forms, own.organisation(), "Sister");
            Made.accredited(forms, Holder.centre(own.organisation(), sister));
            assertThat(centre(forms, "id=" + own.centre()).getHistories().getHeld())
                    .isEmpty();
            assertThat(centre(forms, "id=" + own.centre()).getHistories().getRevisions())
                    .isEmpty();
            assertThat(centre(forms, "id=" + sister).getHistories().getHeld())
                    .extracting(AccreditationLine::whose)
                    .containsExactly("This centre");
            OrganisationScreen screen = forms.page(OrganisationScreen.class, "id=" + own.organisation());
            assertThat(screen.getHistories().getHeld())
                    .extracting(AccreditationLine::whose)
                    .containsExactly("Sister");
            assertThat(screen.getHistories().getRevisions())
                    .extracting(entry -> entry.what())
                    .containsExactly("Recorded");
        });
    }

    /** P-1: both when it was true and when we knew it. */
    @Test
    void what_was_believed_of_an_accreditation_on_a_day_stays_what_it_was_P_1() {
        Made[] own = new Made[1];
        FIXTURE.with(forms -> {
            own[0] = Made.in(forms);
            Made.accredited(forms, Holder.organisation(own[0].organisation()));
        });
        FIXTURE.clock.moveTo("2026-12-10");
        FIXTURE.with(forms -> forms.get(AccreditationRegister.class)
                .correct(
                        Made.standing(forms, own[0].organisation()),
                        new AccreditationEntry(
                                Scheme.NACCC_SUPPORTED,
                                AccreditationStatus.ACCREDITED,
                                days("2025-01-01", "2028-06-30"),
                                "Certificate"),
                        "The certificate says so"));
        FIXTURE.clock.moveTo("2026-12-20");
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            CentreScreen screen = centre(forms, "id=" + own[0].centre() + "&then=24 November 2026");
            assertThat(screen.getHistories().getBelieved())
                    .extracting(AccreditationLine::days, AccreditationLine::whose)
                    .containsExactly(tuple("1 January 2025 to 31 December 2027", "The whole organisation"));
            assertThat(screen.getHistories().getHeld())
                    .extracting(AccreditationLine::days)
                    .containsExactly("1 January 2025 to 30 June 2028");
            assertThat(screen.getHistories().getRevisions().get(0).detail())
                    .contains("Until then we believed: ", "31 December 2027", "Why: The certificate says so.");
            assertThat(centre(forms, "id=" + own[0].centre() + "&then=23 November 2026")
                            .getHistories()
                            .getBelieved())
                    .isEmpty();
            assertThat(centre(forms, "id=" + own[0].centre()).getHistories().getBelieved())
                    .isEmpty();
        });
        FIXTURE.clock.moveTo("2026-11-24");
    }

    @Test
    void a_day_still_to_come_is_refused_at_its_field_and_the_page_stays() {
        try (FacesPage page = FacesPage.asked("")) {
            FIXTURE.as(Role.PRACTITIONER, forms -> {
                CentreScreen screen = centre(forms, "id=" + made.centre() + "&then=25 November 2026");
                assertThat(page.messages()).containsOnlyKeys("filter-then");
                assertThat(page.failed()).isTrue();
                assertThat(screen.getHistories().getBelieved()).isEmpty();
                assertThat(screen.getServices()).isNotEmpty();
            });
        }
    }

    @Test
    void open_centres_stand_before_those_that_are_closed() {
        FIXTURE.with(forms -> {
            Made own = Made.in(forms);
            Made.hall(forms, own.organisation(), "Zion Hall");
            var seen = forms.get(RegisterToEdit.class).centre(own.centre()).kept();
            forms.get(Register.class).closeCentre(own.centre(), seen.version(), LocalDate.parse("2026-11-01"));
            OrganisationScreen screen = forms.page(OrganisationScreen.class, "id=" + own.organisation());
            assertThat(screen.getOpen()).isEqualTo(1);
            assertThat(screen.getCentres())
                    .extracting(OrganisationScreen.CentreRow::status, OrganisationScreen.CentreRow::look)
                    .containsExactly(tuple("Open", "fine"), tuple("Closed since 1 November 2026", "stopped"));
        });
    }

    @Test
    void people_of_an_organisation_say_at_which_centre_they_are() {
        FIXTURE.with(forms -> {
            Made own = Made.in(forms);
            forms.get(ContactRegister.class)
                    .addContact(
                            Holder.organisation(own.organisation()),
                            new ContactDetails("Ann", "Director", "ann@example.org", ""));
            OrganisationScreen screen = forms.page(OrganisationScreen.class, "id=" + own.organisation());
            assertThat(screen.getPeople())
                    .extracting(line -> line.text().name(), PersonLine::where)
                    .containsExactly(
                            tuple("Ann", ""),
                            tuple("Kim", screen.getCentres().get(0).name()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "www.example.org, https://www.example.org",
        "http://example.org/a, http://example.org/a",
        "HTTPS://example.org, HTTPS://example.org"
    })
    void a_website_can_be_followed_and_no_other_scheme_is(String typed, String link) {
        FIXTURE.with(forms -> {
            long id = forms.get(Register.class)
                    .addOrganisation(new OrganisationDetails("Site " + typed, true, "", typed))
                    .id();
            assertThat(forms.page(OrganisationScreen.class, "id=" + id).getWebsite())
                    .isEqualTo(link);
        });
    }

    @Test
    void what_was_done_is_told_in_a_sentence_and_a_word_that_is_nothing_tells_nothing() {
        FIXTURE.with(forms -> {
            assertThat(centre(forms).doneNow("closed")).isEqualTo("The centre is closed from the day that you gave.");
            assertThat(organisation(forms).doneNow("note")).isEqualTo("The note is saved.");
            assertThat(centre(forms).doneNow("<script>")).isEmpty();
            assertThat(centre(forms).doneNow(null)).isEmpty();
        });
    }

    @Test
    void a_note_is_kept_with_whom_it_is_about_and_its_draft_is_dropped() {
        FIXTURE.with(forms -> {
            Made own = Made.in(forms);
            forms.drafts().keep("note-of--providers-register-centre-id-" + own.centre(), "{\"text\": \"Half of it\"}");
            AddNoteScreen screen = forms.services().fresh(AddNoteScreen.class);
            screen.setCentre(Long.toString(own.centre()));
            screen.load();
            assertThat(screen.getLeftAt()).isNotNull();
            screen.restore();
            assertThat(screen.getText()).isEqualTo("Half of it");
            screen.setText("One line\r\nand another");
            assertThat(screen.save())
                    .isEqualTo("/providers/register/centre?faces-redirect=true&id=" + own.centre() + "&done=note");
            assertThat(forms.drafts().kept(screen.getDraft())).isEmpty();
            assertThat(centre(forms, "id=" + own.centre()).getCentre().notes())
                    .extracting(note -> note.text(), note -> note.writtenBy().name())
                    .containsExactly(tuple("One line\nand another", "Cora Bell"));
        });
    }

    @Test
    void a_note_on_an_organisation_has_another_draft_than_one_on_its_centre() {
        FIXTURE.with(forms -> {
            AddNoteScreen whole = forms.services().fresh(AddNoteScreen.class);
            whole.setOrganisation(Long.toString(made.organisation()));
            AddNoteScreen one = forms.services().fresh(AddNoteScreen.class);
            one.setCentre(Long.toString(made.centre()));
            assertThat(whole.getDraft()).isNotEqualTo(one.getDraft());
            assertThat(whole.getBack()).isEqualTo("/providers/register/organisation?id=" + made.organisation());
            assertThat(one.getBack()).isEqualTo("/providers/register/centre?id=" + made.centre());
        });
    }

    @Test
    void a_note_without_words_is_refused_at_its_field_and_nobody_else_writes_any() {
        Problem refused = FIXTURE.refused(Role.COMMISSIONER, forms -> {
            AddNoteScreen screen = forms.services().fresh(AddNoteScreen.class);
            screen.setCentre(Long.toString(made.centre()));
            screen.load();
            screen.setText(null);
            screen.save();
        });
        assertThat(refused.faults()).extracting(Fault::field).containsExactly("text");
        assertThat(FIXTURE.refused(Role.PRACTITIONER, forms -> {
                            AddNoteScreen screen = forms.services().fresh(AddNoteScreen.class);
                            screen.setCentre(Long.toString(made.centre()));
                            screen.load();
                        })
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }

    @Test
    void what_belongs_to_a_centre_has_its_own_draft_and_leads_back_there() {
        FIXTURE.with(forms -> {
            EditServiceScreen added = forms.service();
            added.setCentre(Long.toString(made.centre()));
            added.load();
            assertThat(added.getDraft()).isEqualTo("service-of-centre-" + made.centre());
            assertThat(added.getBack()).isEqualTo("/providers/register/centre?id=" + made.centre());
            EditContactScreen whole = forms.contact();
            whole.setOrganisation(Long.toString(made.organisation()));
            whole.load();
            assertThat(whole.getDraft()).isEqualTo("contact-of-organisation-" + made.organisation());
            assertThat(whole.getBack()).isEqualTo("/providers/register/organisation?id=" + made.organisation());
            EditContactScreen corrected = forms.contact();
            corrected.setId(Long.toString(made.contact()));
            corrected.load();
            assertThat(corrected.getDraft()).isEqualTo("contact-" + made.contact());
            assertThat(corrected.getWhose().holder()).isEqualTo(made.holder());
        });
    }

    @Test
    void organisations_are_found_by_the_words_of_their_names_and_counted() {
        FIXTURE.with(forms -> {
            forms.get(Register.class).addOrganisation(new OrganisationDetails("Lantern House", false, "N 12", ""));
            OrganisationsScreen screen = list(forms, "words= lantern ");
            assertThat(screen.getWords()).isEqualTo("lantern");
            assertThat(screen.getLines())
                    .extracting(
                            OrganisationSummary::name, OrganisationSummary::membership, OrganisationSummary::centres)
                    .containsExactly(tuple("Lantern House", "N 12", 0));
            assertThat(screen.getFound()).isEqualTo("1 organisation");
            assertThat(list(forms, "words=zzz").getFound()).isEqualTo("0 organisations");
        });
    }

    @ParameterizedTest
    @CsvSource({"sort=-centres, -centres", "sort=rent, name", "'', name", "sort=-name;drop, name"})
    void the_order_is_one_of_its_columns_or_the_usual(String query, String sort) {
        FIXTURE.with(forms -> assertThat(list(forms, query).getSort()).isEqualTo(sort));
    }

    @Test
    void a_long_list_is_paged_and_shows_nobody_twice() {
        FIXTURE.takenBack(forms -> {
            for (int i = 0; i < 60; i++) {
                forms.get(Register.class).addOrganisation(new OrganisationDetails("Paged " + i, true, "", ""));
            }
            Set<Long> seen = new HashSet<>();
            try (FacesPage page = FacesPage.asked("words=paged&page=2")) {
                OrganisationsScreen first = list(forms, "words=paged");
                assertThat(first.getFound()).isEqualTo("1 to 50 of 60 organisations");
                assertThat(first.getPrevious()).isNull();
                assertThat(first.getNext()).isEqualTo("?words=paged&page=2");
                OrganisationsScreen second = list(forms, "words=paged&page=2");
                assertThat(second.getFound()).isEqualTo("51 to 60 of 60 organisations");
                assertThat(second.getPrevious()).isEqualTo("?words=paged&page=1");
                assertThat(second.getNext()).isNull();
                first.getLines().forEach(line -> seen.add(line.id()));
                second.getLines().forEach(line -> seen.add(line.id()));
                assertThat(page.failed()).isFalse();
            }
            assertThat(seen).hasSize(60);
        });
    }

    /** Whoever follows an old address to a page that is not there any more is not told that the register is empty. */
    @Test
    void beyond_the_last_page_it_says_how_many_there_are_and_leads_back() {
        FIXTURE.with(forms -> {
            try (FacesPage page = FacesPage.asked("words=trust&page=9")) {
                OrganisationsScreen screen = list(forms, "words=trust&page=9");
                assertThat(screen.getLines()).isEmpty();
                assertThat(screen.isNothing()).isFalse();
                assertThat(screen.getFound())
                        .isEqualTo(list(forms, "words=trust").getFound());
                assertThat(screen.getPrevious()).isEqualTo("?words=trust&page=8");
                assertThat(page.failed()).isFalse();
            }
            assertThat(list(forms, "words=zzz").isNothing()).isTrue();
        });
    }
}
