package nl.dossierbrug.store.jpa;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;

import nl.dossierbrug.store.database.OpenDatabase;

/** Makes the entity managers of a database. */
public final class Entities {

	private static final List<Class<?>> CLASSES = List.of(CounterRow.class, SettingRow.class, UserRow.class, IdentityRow.class,
			BatchRow.class, BatchGroupRow.class, TransferRow.class, TimelineRow.class, DossierRow.class, RequestRow.class,
			PupilFileRow.class, ImportRow.class, KnownGroupRow.class, GroupMappingRow.class, DeliveryPointRow.class, DraftRow.class, SchoolRow.class,
			AuditRow.class, DestructionRow.class, DestroyedRow.class, MadeFileRow.class, GuidedMarkRow.class, LineRow.class, LineMessageRow.class, MomentColumn.class, IsoDateColumn.class);

	/** The entity managers of a database that is up to date. */
	public EntityManagerFactory of(OpenDatabase database) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("jakarta.persistence.nonJtaDataSource", database.connections());
		properties.put("eclipselink.target-database", database.dialect().platform().getName());
		properties.put("eclipselink.classloader", Entities.class.getClassLoader());
		properties.put("eclipselink.weaving", "false");
		properties.put("jakarta.persistence.validation.mode", "none");
		properties.put("eclipselink.cache.shared.default", "false");
		// reads, too, are part of the transaction
		properties.put("eclipselink.jdbc.exclusive-connection.mode", "Always");
		properties.put("eclipselink.jdbc.exclusive-connection.is-lazy", "false");
		properties.put("eclipselink.logging.level", "OFF");
		properties.put("eclipselink.logging.parameters", "false");
		properties.put("eclipselink.exclude-eclipselink-orm", "true");
		// each open store is a unit of its own, also two of them in one program
		PersistenceConfiguration unit = new PersistenceConfiguration("dossierbrug-" + UUID.randomUUID());
		CLASSES.forEach(unit::managedClass);
		unit.properties(properties);
		return deployed(unit);
	}

	/**
	 * EclipseLink looks for the classes of a unit with the loader of the thread, whatever it is told; within OSGi that
	 * one sees nothing of this bundle. So it is lent ours until everything is found.
	 */
	private static EntityManagerFactory deployed(PersistenceConfiguration unit) {
		Thread thread = Thread.currentThread();
		ClassLoader usual = thread.getContextClassLoader();
		thread.setContextClassLoader(Entities.class.getClassLoader());
		try {
			EntityManagerFactory factory = new PersistenceProvider().createEntityManagerFactory(unit);
			// H2 takes no more than a megabyte of bytes in one value, but any number of them as a stream
			factory.unwrap(Session.class).getLogin().getPlatform().setUsesStreamsForBinding(true);
			return factory;
		} finally {
			thread.setContextClassLoader(usual);
		}
	}
}
