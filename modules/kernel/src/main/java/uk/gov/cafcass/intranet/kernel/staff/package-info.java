/**
 * Who works here: accounts, roles, teams, sign-in and API tokens, and the caller of the present request.
 */
@NullMarked
package uk.gov.cafcass.intranet.kernel.staff;

import org.jspecify.annotations.NullMarked;
