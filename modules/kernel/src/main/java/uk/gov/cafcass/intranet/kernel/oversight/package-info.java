/**
 * The audit trail as the AUDITOR reads it. Apart from {@code kernel.audit}, which everybody writes to and which knows no roles.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.oversight;

import org.jspecify.annotations.NullMarked;
