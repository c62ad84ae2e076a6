package nl.dossierbrug.exchange.lines;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Text;

/**
 * A line as it may be shown.
 *
 * @param connector id of the connector
 * @param system what its system is called
 * @param school who speaks over it
 * @param address where the system listens
 * @param certificateUntil the last day of the client certificate; empty when there is none
 * @param trust whether only those are trusted who were named
 * @param proxy {@code HOST:PORT}; empty for none
 * @param particulars what the connector asks besides, in its order; none where it is not present
 * @param here whether it works in this home: on a server each home has lines of its own
 */
public record LineView(String connector, Text system, School school, String address, Optional<LocalDate> certificateUntil, boolean trust,
		String proxy, List<Particular> particulars, boolean here) {

	/**
	 * Something that the connector asks besides.
	 *
	 * @param setting as the connector declares it
	 * @param value what was filled in; empty for a secret, and when nothing was
	 * @param filled whether something was
	 */
	public record Particular(Setting setting, String value, boolean filled) {
		public Particular {
			Objects.requireNonNull(setting);
			Objects.requireNonNull(value);
		}
	}

	public LineView {
		Objects.requireNonNull(connector);
		Objects.requireNonNull(system);
		Objects.requireNonNull(school);
		Objects.requireNonNull(address);
		Objects.requireNonNull(certificateUntil);
		Objects.requireNonNull(proxy);
		particulars = List.copyOf(particulars);
	}
}
