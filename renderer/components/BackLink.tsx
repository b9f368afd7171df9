import { IconChevronLeft } from '@tabler/icons-react';
import type { LinkComponent } from '@tanstack/react-router';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import styles from './BackLink.module.css';

function Anchor({ children, ...rest }: Omit<ComponentProps<'a'>, 'className'>) {
  return (
    <a {...rest} className={styles.link}>
      <IconChevronLeft size={16} stroke={1.5} aria-hidden />
      <span>{children}</span>
    </a>
  );
}

const AnchorLink = createLink(Anchor);

/** The way up, at the top of a list column or in the narrow top bar. */
export const BackLink: LinkComponent<typeof Anchor> = (props) => <AnchorLink {...props} />;
