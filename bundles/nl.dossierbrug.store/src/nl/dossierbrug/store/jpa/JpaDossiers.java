package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.store.Dossiers;
import nl.dossierbrug.store.blob.Packing;

/** The composed dossiers in one transaction. */
final class JpaDossiers implements Dossiers {

	private final JpaSession session;
	private final Packing packing;

	JpaDossiers(JpaSession session, Packing packing) {
		this.session = session;
		this.packing = packing;
	}

	@Override
	public void add(DossierVersion version) {
		session.insert(new DossierRow(version, packing));
	}

	@Override
	public Optional<DossierVersion> of(String transfer) {
		return session.find(DossierRow.class, transfer).map(row -> row.dossier(packing));
	}

	@Override
	public void remove(String transfer) {
		session.execute("DELETE FROM DossierRow d WHERE d.transfer = ?1", transfer);
	}

	@Override
	public Optional<MadeFrom> sourceOf(String transfer) {
		return session.list(Object[].class, "SELECT d.source, d.sourceSha256 FROM DossierRow d WHERE d.transfer = ?1",
				transfer).stream().filter(row -> !row[0].equals("")).findFirst()
				.map(row -> new MadeFrom((String) row[0], (String) row[1]));
	}

	@Override
	public Map<String, MadeFrom> sources() {
		return byTransfer(session.list(Object[].class, "SELECT d.transfer, d.source, d.sourceSha256 FROM DossierRow d"));
	}

	@Override
	public Map<String, MadeFrom> sources(List<String> transfers) {
		return transfers.isEmpty() ? Map.of() : byTransfer(session.list(Object[].class,
				"SELECT d.transfer, d.source, d.sourceSha256 FROM DossierRow d WHERE d.transfer IN ?1", transfers));
	}

	private static Map<String, MadeFrom> byTransfer(List<Object[]> rows) {
		return rows.stream().filter(row -> !row[1].equals(""))
				.collect(Collectors.toMap(row -> (String) row[0], row -> new MadeFrom((String) row[1], (String) row[2])));
	}

	@Override
	public void comesFrom(String transfer, MadeFrom source) {
		session.execute("UPDATE DossierRow d SET d.source = ?1, d.sourceSha256 = ?2 WHERE d.transfer = ?3", source.origin(),
				source.sha256(), transfer);
	}
}
