package nl.dossierbrug.exchange.connectors;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.standard.OsoStandard;

/**
 * Judges what a connector declares before it is let in: its id, words, settings, ways, steps, line, and whether what it says of
 * dossiers is in the standard. It is made and asked on threads of its own, with a limit, so that nothing it does hurts whoever asks.
 */
public final class DeclarationCheck {

	private static final Duration MAKING = Duration.ofSeconds(5);

	private final OsoStandard standard;

	/** @param standard by which profiles, guidance and own fields are known */
	public DeclarationCheck(OsoStandard standard) {
		this.standard = standard;
	}

	/**
	 * Makes a connector and asks for everything that it declares.
	 *
	 * @param called what it is called until it says its id: the name of its class
	 * @param made makes it; may throw anything
	 */
	public DeclaredConnector of(String called, Supplier<?> made) {
		Objections objections = new Objections();
		Object[] object = new Object[1];
		objections.look(() -> object[0] = bounded(called, called, made::get));
		return switch (object[0]) {
			case DossierSender sender -> asked(called, () -> new GuardedSender(sender, fault -> { }));
			case DossierReceiver receiver -> asked(called, () -> new GuardedReceiver(receiver, fault -> { }));
			case null -> new DeclaredConnector(Optional.empty(), Optional.empty(), objections.findings());
			default -> {
				objections.when(true, "declared.no-connector", called);
				yield new DeclaredConnector(Optional.empty(), Optional.empty(), objections.findings());
			}
		};
	}

	private DeclaredConnector asked(String called, Supplier<GuardedConnector<?>> guarded) {
		Objections objections = new Objections();
		GuardedConnector<?>[] known = new GuardedConnector<?>[1];
		objections.look(() -> known[0] = bounded(called, "id", guarded));
		if (known[0] == null) {
			return new DeclaredConnector(Optional.empty(), Optional.empty(), objections.findings());
		}
		GuardedConnector<?> connector = known[0];
		objections.look(() -> byStandard(connector, objections));
		List<Finding> all = Stream.concat(connector.objections().stream(), objections.findings().stream()).distinct().toList();
		return new DeclaredConnector(Optional.of(connector.id()), Optional.of(connector.kind()), all);
	}

	private static <T> T bounded(String called, String method, Supplier<T> work) {
		OwnThread<T> answer = new OwnThread<>(called, work);
		try {
			return answer.answer(called, method, MAKING);
		} finally {
			answer.stop();
		}
	}

	private void byStandard(GuardedConnector<?> connector, Objections objections) {
		objections.look(() -> connector.profiles().forEach(profile -> objections.when(standard.matrix(profile).isEmpty(), "declared.profile", "profiles", profile.code())));
		objections.look(() -> connector.guidedSteps().forEach(step -> step.profiles().forEach(
				profile -> objections.when(standard.matrix(profile).isEmpty(), "declared.profile", "guidedSteps " + step.id(), profile.code()))));
		if (connector instanceof GuardedSender sender) {
			objections.look(() -> sender.guidance().forEach(guidance -> objections
					.when(!guidance.path().isEmpty() && !isKnown(guidance.path()), "declared.unknown-path", "guidance " + guidance.path())));
		}
		if (connector instanceof GuardedReceiver receiver) {
			objections.look(() -> receiver.ownFields().forEach(field -> objections.when(isOfDossiers(field.path()), "declared.not-own", "ownFields " + field.path())));
		}
	}

	private boolean isKnown(String path) {
		return standard.meaning(path).category().isPresent() || standard.meaning(path).field();
	}

	/** Also one that the standard may get: everything below these blocks is the standard's. */
	private boolean isOfDossiers(String path) {
		return Stream.of("dossier/", "metadata/", "huidigeschool/").anyMatch(path::startsWith) || isKnown(path) || isKnown("huidigeschool/" + path);
	}
}
