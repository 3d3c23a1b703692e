/**
 * Keeping the register and showing it: one service for each thing that users do; transaction, permission and audit live here.
 */
@NullMarked
package uk.gov.cafcass.intranet.providers.register.application;

import org.jspecify.annotations.NullMarked;
