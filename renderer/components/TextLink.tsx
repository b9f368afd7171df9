import type { LinkComponent } from '@tanstack/react-router';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import styles from './TextLink.module.css';

function Anchor(props: Omit<ComponentProps<'a'>, 'className'>) {
  return <a {...props} className={styles.link} />;
}

const AnchorLink = createLink(Anchor);

/** A link inside a sentence. */
export const TextLink: LinkComponent<typeof Anchor> = (props) => <AnchorLink {...props} />;
