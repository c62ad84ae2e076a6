package nl.dossierbrug.exchange.lines;

import java.time.LocalDate;
import java.util.Objects;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.text.Text;

/**
 * A client certificate that ends soon, or has ended.
 *
 * @param connector id of the connector over whose line it is shown
 * @param school whose it is
 * @param lastDay the last day on which it holds
 * @param over whether that has passed
 * @param what how things stand and what to do, in some sentences
 */
public record CertificateDue(String connector, School school, LocalDate lastDay, boolean over, Text what) {

	public CertificateDue {
		Objects.requireNonNull(connector);
		Objects.requireNonNull(school);
		Objects.requireNonNull(lastDay);
		Objects.requireNonNull(what);
	}
}
