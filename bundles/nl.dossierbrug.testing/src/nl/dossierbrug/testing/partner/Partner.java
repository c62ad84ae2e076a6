package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A simulated partner: a LAS and a receiving platform on this computer, each on a port of its own, so that lines can be tried
 * without any real system. Nothing of it is part of the product.
 *
 * <pre>
 * try (Partner partner = Partner.start(PartnerSetup.in(folder))) {
 * 	partner.faults().next("PUT /deliveries", new PartnerFault.CutAfterWork());
 * 	… partner.platform() is where a connector delivers
 * 	partner.restart();
 * 	assertEquals(1, partner.deliveries().accepted().size());
 * }
 * </pre>
 */
public final class Partner implements AutoCloseable {

	private final PartnerSetup setup;
	private final Path secrets;
	private final PartnerFaults faults = new PartnerFaults();
	private volatile PartnerSchool school;
	private volatile Front front;
	private PartnerServer las;
	private PartnerServer platform;
	private Deliveries deliveries;
	private PartnerJournal notices;

	private Partner(PartnerSetup setup) {
		this.setup = setup;
		secrets = setup.folder().resolve("secrets");
		school = setup.school();
		front = setup.front();
	}

	/** Starts both systems; what lies in the folder from before they still have. */
	public static Partner start(PartnerSetup setup) throws IOException {
		Partner partner = new Partner(setup);
		partner.open(setup.port(), setup.port() == 0 ? 0 : setup.port() + 1);
		return partner;
	}

	private void open(int lasPort, int platformPort) throws IOException {
		Files.createDirectories(setup.folder());
		deliveries = new Deliveries(setup.folder().resolve("deliveries"), setup.clock());
		notices = new PartnerJournal(setup.folder().resolve("notices.txt"));
		PartnerService roster = new UwlrService(this::school, secrets, setup.clock());
		PartnerService dossiers = new DossierService(this::school, secrets, notices, setup.clock());
		las = new PartnerServer(lasPort, front, setup.certificates(),
				new PartnerDoor(request -> (request.path().equals(UwlrService.PATH) ? roster : dossiers).answer(request), faults));
		try {
			platform = new PartnerServer(platformPort, front, setup.certificates(),
					new PartnerDoor(new PlatformService(deliveries, secrets, setup.session(), setup.clock()), faults));
		} catch (IOException e) {
			las.close();
			throw e;
		}
	}

	/** Where the LAS gives its roster over UWLR 2.2. */
	public URI uwlr() {
		return las().resolve(UwlrService.PATH);
	}

	/** Where the LAS listens; its dossiers are at {@code dossiers} below it. */
	public synchronized URI las() {
		return las.address();
	}

	/** Where the platform listens. */
	public synchronized URI platform() {
		return platform.address();
	}

	/** What goes wrong at either system. */
	public PartnerFaults faults() {
		return faults;
	}

	/** What the platform holds. After a restart ask again. */
	public synchronized Deliveries deliveries() {
		return deliveries;
	}

	/** What the LAS was told, in order: key, {@code ready} or {@code withdrawn}, key of the dossier, number of the receipt, time. */
	public synchronized List<List<String>> notices() {
		return notices.entries();
	}

	/** What the LAS knows now. */
	public PartnerSchool school() {
		return school;
	}

	/** From now on the LAS knows this. */
	public void change(PartnerSchool other) {
		school = other;
	}

	/** A secret that a client must show. */
	public String secret(PartnerSecret which) throws IOException {
		return which.in(secrets);
	}

	/** The file that holds a secret. */
	public Path secretFile(PartnerSecret which) throws IOException {
		which.in(secrets);
		return which.file(secrets);
	}

	/** The certificates, also those for clients. */
	public PartnerCertificates certificates() {
		return setup.certificates();
	}

	/** Stops both at once, as when the power fails, and starts them again at the same addresses with what is on the disk. */
	public synchronized void restart() throws IOException {
		restart(front);
	}

	/** The same, met otherwise from then on. */
	public synchronized void restart(Front other) throws IOException {
		front = other;
		int lasPort = las.port();
		int platformPort = platform.port();
		close();
		open(lasPort, platformPort);
	}

	/** Stops both at once; what they hold stays in the folder. */
	@Override
	public synchronized void close() {
		las.close();
		platform.close();
	}
}
