package nl.dossierbrug.exchange.model;

import java.time.Instant;

/**
 * An entry of the audit log: a link in a chain. Its hash is the SHA-256 of every other part of it and of the hash
 * before it, so an entry that is changed, removed or moved breaks the chain from there on.
 *
 * @param number from 1, without gaps
 * @param at when, to the millisecond
 * @param by name of the user
 * @param event what was done, in small letters with points: {@code transfer.ready}
 * @param subject what it was done to: the id of a transfer, batch, import or request, a setting's key; empty for none
 * @param detail more about it; never a BSN in clear nor a dossier's content
 * @param previous the hash of the entry before it; 64 zeros for the first
 * @param hash of this entry, 64 small hexadecimal digits
 */
public record AuditEntry(long number, Instant at, String by, String event, String subject, String detail,
		String previous, String hash) {
}
