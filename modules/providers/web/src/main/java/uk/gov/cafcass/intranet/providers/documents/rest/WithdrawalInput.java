package uk.gov.cafcass.intranet.providers.documents.rest;

/** Why a document is withdrawn, as it is sent. */
record WithdrawalInput(String reason) {}
