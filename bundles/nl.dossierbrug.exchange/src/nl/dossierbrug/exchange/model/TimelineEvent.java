package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.Objects;

import nl.dossierbrug.core.text.Text;

/**
 * A step in a transfer's life, seen from both sides.
 *
 * @param transfer the transfer
 * @param at when
 * @param by name of the user
 * @param event the new status's word, or another word for what happened ({@code opgevraagd}, {@code nieuwe versie})
 * @param detail in a sentence; empty texts when there is nothing to add
 * @param source how it is known
 */
public record TimelineEvent(String transfer, Instant at, String by, String event, Text detail, Source source) {

	public TimelineEvent {
		detail = detail.kept();
		Objects.requireNonNull(source);
	}
}
