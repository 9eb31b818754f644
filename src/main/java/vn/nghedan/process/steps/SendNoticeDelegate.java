package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends one notice by mail; where mail is switched off, or the recipient has no address, nothing is sent. */
@Component
class SendNoticeDelegate implements JavaDelegate {

	private static final Logger LOG = LoggerFactory.getLogger(SendNoticeDelegate.class);

	private final NoticeMails mails;
	private final ObjectProvider<JavaMailSender> sender;
	private final boolean enabled;

	SendNoticeDelegate(NoticeMails mails, ObjectProvider<JavaMailSender> sender,
			@Value("${nghedan.mail.enabled:false}") boolean enabled) {
		this.mails = mails;
		this.sender = sender;
		this.enabled = enabled;
	}

	@Override
	public void execute(DelegateExecution execution) {
		if (enabled)
			mails.compose(execution).ifPresent(sender.getObject()::send);
		else
			LOG.debug("Mail is switched off, nothing sent for {}", execution.getProcessBusinessKey());
	}
}
