package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a simulated partner is set up.
 *
 * @param folder where it keeps what it has: deliveries, secrets
 * @param certificates its certificates; may be shared by many partners
 * @param school what its LAS knows
 * @param front how it meets who connects
 * @param port of the LAS; the platform listens at the next one. 0 for any two that are free
 * @param session how long a session at the platform lasts
 * @param clock the clock of both systems
 */
public record PartnerSetup(Path folder, PartnerCertificates certificates, PartnerSchool school, Front front, int port, Duration session, Clock clock) {

	public PartnerSetup {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(certificates);
		Objects.requireNonNull(school);
		Objects.requireNonNull(front);
		Objects.requireNonNull(session);
		Objects.requireNonNull(clock);
	}

	/** The made-up school behind mutual TLS on free ports, with certificates in {@code folder/certificates}. */
	public static PartnerSetup in(Path folder) throws IOException {
		return in(folder, PartnerCertificates.in(folder.resolve("certificates")));
	}

	/** The same with certificates that lie elsewhere: making them takes seconds. */
	public static PartnerSetup in(Path folder, PartnerCertificates certificates) {
		Clock clock = Clock.systemUTC();
		return new PartnerSetup(folder, certificates, PartnerSchool.madeUp(LocalDate.now(clock.withZone(UwlrAnswer.HERE))), Front.MUTUAL, 0,
				Duration.ofMinutes(5), clock);
	}

	/** The same, of another school. */
	public PartnerSetup of(PartnerSchool other) {
		return new PartnerSetup(folder, certificates, other, front, port, session, clock);
	}

	/** The same, met otherwise. */
	public PartnerSetup behind(Front other) {
		return new PartnerSetup(folder, certificates, school, other, port, session, clock);
	}

	/** The same, at that port and the next. */
	public PartnerSetup at(int other) {
		return new PartnerSetup(folder, certificates, school, front, other, session, clock);
	}

	/** The same, with sessions that last so long. */
	public PartnerSetup lasting(Duration other) {
		return new PartnerSetup(folder, certificates, school, front, port, other, clock);
	}
}
