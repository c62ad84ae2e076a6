package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import nl.dossierbrug.testing.partner.HeldDelivery.State;

/** The receiving platform. The protocol stands in the package's description. A session does not survive a restart. */
final class PlatformService implements PartnerService {

	private static final String DELIVERY = "/deliveries/";
	private static final String KEY = "[A-Za-z0-9-]{1,100}";

	private final Deliveries deliveries;
	private final Path secrets;
	private final Duration session;
	private final Clock clock;
	private final Map<String, Instant> sessions = new ConcurrentHashMap<>();

	PlatformService(Deliveries deliveries, Path secrets, Duration session, Clock clock) {
		this.deliveries = deliveries;
		this.secrets = secrets;
		this.session = session;
		this.clock = clock;
	}

	@Override
	public PartnerAnswer answer(PartnerRequest request) throws IOException {
		if (request.path().equals("/session")) {
			return request.method().equals("POST") ? session(PartnerRequest.form(new String(request.body(), StandardCharsets.UTF_8))) : PartnerAnswer.empty(405);
		}
		if (!open(request.header("Authorization").orElse(""))) {
			return PartnerAnswer.empty(401);
		}
		if (request.path().equals("/deliveries")) {
			return request.method().equals("GET") ? list(request.query().getOrDefault("school", "")) : PartnerAnswer.empty(405);
		}
		Optional<String> key = request.behind(DELIVERY).filter(one -> one.matches(KEY));
		if (key.isEmpty()) {
			return PartnerAnswer.empty(404);
		}
		return switch (request.method()) {
			case "PUT" -> put(request, key.get());
			case "GET" -> deliveries.of(key.get()).map(one -> PartnerAnswer.xml(200, written(new PartnerXml(), one))).orElse(PartnerAnswer.empty(404));
			case "DELETE" -> takeBack(key.get());
			default -> PartnerAnswer.empty(405);
		};
	}

	private PartnerAnswer session(Map<String, String> form) throws IOException {
		if (!PartnerSecret.PLATFORM_CLIENT.in(secrets).equals(form.get("client")) || !PartnerSecret.PLATFORM_KEY.in(secrets).equals(form.get("key"))) {
			return PartnerAnswer.refused(403, "Deze klant is hier niet bekend");
		}
		byte[] random = new byte[16];
		new SecureRandom().nextBytes(random);
		String token = HexFormat.of().formatHex(random);
		Instant until = clock.instant().plus(session);
		sessions.put(token, until);
		return PartnerAnswer.xml(200, new PartnerXml().open("session", "token", token, "until", until.toString()).close());
	}

	private boolean open(String authorization) {
		Instant until = authorization.startsWith("Bearer ") ? sessions.get(authorization.substring("Bearer ".length())) : null;
		return until != null && clock.instant().isBefore(until);
	}

	private PartnerAnswer put(PartnerRequest request, String key) throws IOException {
		boolean there = deliveries.of(key).isPresent();
		try {
			return deliveries.take(key, request.header("School").orElse(""), request.body(), request.heedless())
					.map(one -> PartnerAnswer.xml(there ? 200 : 201, new PartnerXml().open("receipt", "number", one.receipt(), "at", one.at().toString()).close()))
					.orElseGet(() -> PartnerAnswer.refused(409, "Onder deze sleutel is al een ander dossier aangekomen"));
		} catch (IOException e) {
			return PartnerAnswer.refused(422, "Dit is geen dossier");
		}
	}

	private PartnerAnswer takeBack(String key) throws IOException {
		Optional<HeldDelivery> there = deliveries.of(key);
		if (there.isPresent() && there.get().state() == State.PROCESSED) {
			return PartnerAnswer.refused(409, "Dit dossier is al verwerkt");
		}
		if (there.isPresent() && there.get().state() != State.TAKEN_BACK) {
			deliveries.takeBack(key);
		}
		return PartnerAnswer.xml(200, new PartnerXml().open("receipt", "number", "W-" + key, "at", clock.instant().toString()).close());
	}

	/** What was taken back is not held any more. */
	private PartnerAnswer list(String school) {
		PartnerXml xml = new PartnerXml().open("deliveries");
		deliveries.all().stream().filter(one -> one.school().equals(school) && one.state() != State.TAKEN_BACK).forEach(one -> written(xml, one));
		return PartnerAnswer.xml(200, xml.close());
	}

	private static PartnerXml written(PartnerXml xml, HeldDelivery one) {
		return xml.open("delivery", "key", one.key(), "state", one.state().word(), "receipt", one.receipt(), "at", one.at().toString(), "bsn",
				one.bsn().map(bsn -> bsn.digits()).orElse(null), "name", one.name(), "reason", one.reason().isEmpty() ? null : one.reason()).close();
	}
}
