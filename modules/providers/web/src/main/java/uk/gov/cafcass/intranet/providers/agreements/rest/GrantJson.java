package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading.Page;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSummary;

/**
 * A grant (P-5). Amounts are in pounds.
 *
 * @param area absent for one that is not for one area
 * @param year as addresses write it, such as {@code 2009-10}
 */
public record GrantJson(
        long id,
        int version,
        long organisationId,
        String organisation,
        GrantKind kind,
        Optional<Area> area,
        String year,
        BigDecimal amount,
        String conditions,
        List<Payment> payments) {

    /** A part of it, paid on a day. */
    public record Payment(LocalDate on, BigDecimal amount) {}

    static VersionedResponse answer(GrantView view) {
        return VersionedResponse.of(view.grant().version(), of(view));
    }

    static GrantJson of(GrantView view) {
        Grant grant = view.grant().value();
        return new GrantJson(
                view.grant().id(),
                view.grant().version(),
                grant.organisationId(),
                view.organisation(),
                grant.kind(),
                grant.area(),
                grant.year().slug(),
                grant.amount().pounds(),
                grant.conditions(),
                grant.payments().stream()
                        .map(payment ->
                                new Payment(payment.on(), payment.amount().pounds()))
                        .toList());
    }

    /** One in a list. */
    public record Summary(
            long id,
            long organisationId,
            String organisation,
            GrantKind kind,
            Optional<Area> area,
            String year,
            BigDecimal amount) {

        static Summary of(GrantSummary row) {
            return new Summary(
                    row.id(),
                    row.organisationId(),
                    row.organisation(),
                    row.kind(),
                    row.area(),
                    row.year().slug(),
                    row.amount().pounds());
        }
    }

    /** A list of them: how many there are in all, and what all of these come to. */
    public record Listed(List<Summary> grants, int found, BigDecimal total) {

        static Listed of(Page<GrantSummary> page) {
            return new Listed(
                    page.rows().stream().map(Summary::of).toList(),
                    page.found(),
                    page.total().pounds());
        }
    }
}
