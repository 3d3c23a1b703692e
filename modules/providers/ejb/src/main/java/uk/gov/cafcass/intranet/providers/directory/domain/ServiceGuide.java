package uk.gov.cafcass.intranet.providers.directory.domain;

import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * What a kind of service is, for people who meet it for the first time (P-10).
 *
 * @param what it is
 * @param forWhom it is meant
 * @param referral how a family comes to it (C-4, C-5, C-8 to C-10, C-12, P-4)
 */
public record ServiceGuide(String what, String forWhom, String referral) {

    private static final String PARENTS_GO =
            "Parents are signposted, or the court is recommended to name the centre; the parents contact the centre themselves.";

    private static final String BY_ORDER = "The court orders it: by an activity direction before it decides, or by an"
            + " activity condition in its order (Children Act 1989, sections 11A to 11C). ";

    /** The guide to a kind of service. */
    public static ServiceGuide of(ServiceKind kind) {
        return switch (kind) {
            case SUPPORTED ->
                new ServiceGuide(
                        "A child meets a parent with other families in the room. Staff or volunteers are near; nobody watches one"
                                + " family alone.",
                        "For families in which contact is safe without being watched, and needs a neutral place.",
                        PARENTS_GO
                                + " Before a family starts, NACCC asks Cafcass about it, with the consent of the parties.");
            case SUPERVISED ->
                new ServiceGuide(
                        "A child meets a parent while somebody watches and listens from beginning to end.",
                        "For children for whom contact is safe only when it is watched all the time.",
                        "Cafcass refers. Before that, and before a recommendation to the court, the practitioner asks the centre how"
                                + " long the wait is and whether it can deliver.");
            case CCI ->
                new ServiceGuide(
                        "A package of at most 12 hours of work around contact: preparing children and adults, a contact agreement"
                                + " meeting, supervised contact with intervention and observation, sustaining contact, indirect contact.",
                        "For children in private law proceedings and their parents. Life story work and wishes-and-feelings work are"
                                + " not part of it.",
                        "Cafcass refers and pays. A package that Cafcass does not deliver itself goes to a contracted partner by"
                                + " referral. It can be made part of an order by an activity direction or condition (Children Act 1989,"
                                + " sections 11A to 11C).");
            case PIP ->
                new ServiceGuide(
                        "A programme for separated parents about what children need when their parents part, today called Planning"
                                + " Together for Children.",
                        "For parents whose contact case is in court.",
                        BY_ORDER + "No scheme accredits it.");
            case DV_PROGRAMME ->
                new ServiceGuide(
                        "A programme for people who have been violent or abusive to a partner, to answer for it and to change.",
                        "For parents whose contact case is in court and who have been violent.",
                        BY_ORDER + "Cafcass refers to programmes that are accredited by Respect, and to no others.");
            case MEDIATION_ASSESSMENT ->
                new ServiceGuide(
                        "A meeting with a mediator that finds out whether mediation would help.",
                        "For parents whose contact case is in court.",
                        BY_ORDER + "The mediation provider must be accredited.");
            case HANDOVER ->
                new ServiceGuide(
                        "A child passes from one parent to the other at the centre without the parents having to meet.",
                        "For families in which contact is safe, and a meeting of the parents is not.",
                        PARENTS_GO);
            case INDIRECT ->
                new ServiceGuide(
                        "Letters, calls and presents are passed on between a child and a parent.",
                        "For children who cannot meet a parent, or not yet.",
                        PARENTS_GO
                                + " As a part of a child contact intervention it is referred and paid for by Cafcass.");
        };
    }
}
