package uk.gov.cafcass.intranet.kernel.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.staff.Account;
import uk.gov.cafcass.intranet.kernel.staff.Passwords;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;

/** An account for each role, named after it. Their password comes from whoever starts the demonstration and is set at every start. */
@ApplicationScoped
@Transactional
public class SampleStaff implements Sample {

    private final EntityManager entities;
    private final Passwords passwords;
    private final Optional<String> password;

    @Inject
    SampleStaff(
            @KernelUnit EntityManager entities,
            Passwords passwords,
            @ConfigProperty(name = "intranet.demo.password") Optional<String> password) {
        this.entities = entities;
        this.passwords = passwords;
        this.password = password;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        String chosen = password.orElseThrow(
                () -> new IllegalStateException("A demonstration needs intranet.demo.password; there is no default"));
        String hash = passwords.hash(chosen);
        for (Role role : Role.values()) {
            account(role).choosePassword(hash);
        }
    }

    /** Of the account of a role: {@code information-owner}. */
    static String username(Role role) {
        return EnumLabels.slug(role);
    }

    private Account account(Role role) {
        String username = username(role);
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Account account = new Account(username, name(role), username + "@example.org", Set.of(role));
                    entities.persist(account);
                    return account;
                });
    }

    /** Plainly invented. */
    private static String name(Role role) {
        return switch (role) {
            case PRACTITIONER -> "Sam Sample (practitioner)";
            case SERVICE_MANAGER -> "Maya Sample (service manager)";
            case COMMISSIONER -> "Colin Sample (commissioner)";
            case GOVERNANCE -> "Grace Sample (governance)";
            case INFORMATION_OWNER -> "Ines Sample (information owner)";
            case APPROVER -> "Amir Sample (approver)";
            case AUDITOR -> "Audrey Sample (auditor)";
            case ADMINISTRATOR -> "Adam Sample (administrator)";
        };
    }
}
