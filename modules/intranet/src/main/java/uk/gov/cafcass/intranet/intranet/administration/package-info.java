/**
 * The screens of the kernel's own matters: working days, accounts, teams, tokens, the audit trail. One bean a screen; they
 * translate between the form and the service, which says who may.
 */
@NullMarked
package uk.gov.cafcass.intranet.intranet.administration;

import org.jspecify.annotations.NullMarked;
