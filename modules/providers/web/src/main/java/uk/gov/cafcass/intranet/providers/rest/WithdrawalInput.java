package uk.gov.cafcass.intranet.providers.rest;



/** Why a document is withdrawn, as it is sent. */
record WithdrawalInput(String reason) {}
