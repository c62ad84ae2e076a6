package nl.dossierbrug.exchange.connectors;

import java.util.function.Consumer;

import nl.dossierbrug.core.spi.Way;

/** Judges what only a sender declares. */
final class SenderDeclarations implements Consumer<Objections> {

	private final GuardedSender sender;

	SenderDeclarations(GuardedSender sender) {
		this.sender = sender;
	}

	@Override
	public void accept(Objections objections) {
		objections.look(() -> objections.words("howToGetDossiers", sender.howToGetDossiers()));
		objections.look(() -> objections.when(sender.mostSchoolYears().orElse(1) < 1, "declared.years", "mostSchoolYears"));
		objections.look(() -> objections.when(sender.softwareNames().isEmpty() || sender.softwareNames().stream().anyMatch(String::isBlank),
				"declared.none", "softwareNames"));
		objections.look(() -> sender.guidance().forEach(guidance -> {
			objections.words("guidance " + guidance.path() + " where", guidance.where());
			objections.words("guidance " + guidance.path() + " who", guidance.who());
		}));
		objections.look(() -> {
			boolean direct = sender.ways().contains(Way.DIRECT);
			objections.when(direct && sender.liveDossiers().isEmpty(), "declared.direct", "liveDossiers");
			objections.when(!direct && sender.liveDossiers().isPresent(), "declared.not-direct", "ways");
			objections.when(!direct && sender.liveRoster().isPresent() && sender.line().isEmpty(), "declared.no-line", "line");
		});
	}
}
