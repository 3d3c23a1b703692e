package uk.gov.cafcass.intranet.kernel.notices;

import java.time.OffsetDateTime;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/**
 * Something that somebody was told and has not put away.
 *
 * @param subject what it is about; empty for one of those that were told when notices still kept an address
 * @param path of the page that it is about, below the context root; empty when there is a subject
 */
public record Notice(
        long id, String text, Optional<SubjectRef> subject, Optional<String> path, OffsetDateTime toldAt) {}
