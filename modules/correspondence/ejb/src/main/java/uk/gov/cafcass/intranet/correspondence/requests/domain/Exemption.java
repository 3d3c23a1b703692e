package uk.gov.cafcass.intranet.correspondence.requests.domain;

/**
 * What the law says of a section under which information may be withheld.
 *
 * @param section {@code 43(2)}
 * @param title {@code Commercial interests}
 * @param qualified whether the public interest must be weighed
 * @param prejudiceBased whether the prejudice must be named
 * @param mayNeitherConfirmNorDeny whether it lifts the duty to say if we hold it
 * @param refusesWholeRequest whether it refuses the request as such (ss.12 and 14), so that nothing can be given under it
 */
public record Exemption(
        String section,
        String title,
        boolean qualified,
        boolean prejudiceBased,
        boolean mayNeitherConfirmNorDeny,
        boolean refusesWholeRequest) {}
