package uk.gov.cafcass.intranet.providers.finance.domain.paper;

import java.time.OffsetDateTime;

/**
 * What somebody wrote as a section of a paper.
 *
 * @param version that a change must name; the first is 1
 * @param text paragraphs are parted by an empty line
 * @param writtenBy the account of whoever did
 */
public record WrittenSection(
        PaperSection section, int version, String text, long writtenBy, OffsetDateTime writtenAt) {}
